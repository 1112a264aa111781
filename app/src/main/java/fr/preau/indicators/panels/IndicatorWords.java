package fr.preau.indicators.panels;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Codes;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.Theme;
import fr.preau.ui.Formats;
import fr.preau.values.Month;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What an indicator is and what may be done with it, in French: the same words on its page and in the reference. */
@NamedInterface("words")
public final class IndicatorWords {

    private IndicatorWords() {}

    /** As a French dictionary would list them: «Élèves» before «Part». */
    public static List<Indicator> byLabel(List<Indicator> indicators) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return indicators.stream()
                .sorted(Comparator.comparing(indicator -> indicator.wording().label(), french))
                .toList();
    }

    public static String theme(Theme theme) {
        return t("indicators.theme." + theme.slug());
    }

    public static String nature(Indicator indicator) {
        return t("indicators.nature." + Codes.of(indicator.nature()));
    }

    /** How small places make the large one. */
    public static String space(Indicator indicator) {
        return t("indicators.space." + Codes.of(indicator.aggregation().space()));
    }

    /** How short periods make the long one. */
    public static String time(Indicator indicator) {
        return t("indicators.time." + Codes.of(indicator.aggregation().time()));
    }

    public static String better(Indicator indicator) {
        return t("indicators.better." + Codes.of(indicator.better()));
    }

    public static String secrecy(Indicator indicator) {
        return switch (indicator.safeguards().secrecy()) {
            case SecrecyRule.AsPublished published -> t("indicators.secrecy.as-published");
            case SecrecyRule.AtLeast(int units) -> t("indicators.secrecy.at-least", units);
        };
    }

    /** Below which coverage the value of a larger place is withheld; empty when it is shown whatever its coverage. */
    public static Optional<String> minimumCoverage(Indicator indicator) {
        BigDecimal share = indicator.safeguards().minimumCoverage();
        return share.signum() == 0
                ? Optional.empty()
                : Optional.of(t("indicators.secrecy.coverage", Formats.percent(share.movePointRight(2), 0)));
    }

    /** «2025» after «session 2022»: what the words of both would repeat is left out, save the name of a month. */
    public static String unlike(Period first, Period other) {
        String words = first instanceof Month ? "" : first.label().split("(?=\\d)", 2)[0];
        String label = other.label();
        return label.substring(label.startsWith(words) ? words.length() : 0);
    }
}
