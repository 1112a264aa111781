package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Formats;
import fr.preau.values.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Words that several screens of campaigns say. */
final class CampaignWords {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private CampaignWords() {}

    static String role(Role role) {
        return t("people.role." + role.slug());
    }

    /** «12:04», in Paris. */
    static String time(Instant moment) {
        return CLOCK.format(moment);
    }

    /** «12 sur 40, soit 30 %»; without a share when there are none at all. */
    static String outOf(int part, int whole) {
        if (whole == 0) {
            return Formats.number(0);
        }
        BigDecimal share =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return t("indicators.campaign.out-of", part, whole, Formats.percent(share, 1));
    }

    static String number(BigDecimal number) {
        return Formats.number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }
}
