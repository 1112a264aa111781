package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Classing;
import fr.preau.diagnosis.Design;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.util.MultiValueMap;

/** The classes as an address or a form asks for them. */
final class ClassingForm {

    /** Longer is no number that anyone means. */
    private static final int LONGEST = 12;

    private ClassingForm() {}

    /**
     * The classes asked for; the usual ones where what was asked cannot be.
     *
     * @param refused what cannot be is added, in words
     */
    static Classing read(MultiValueMap<String, String> asked, List<String> refused) {
        try {
            return switch (first(asked, Design.CLASSING)) {
                case Classing.Numbers.SLUG ->
                    new Classing.Numbers(
                            whole(first(asked, Classing.Numbers.FIRST)), whole(first(asked, Classing.Numbers.SECOND)));
                case Classing.Thresholds.SLUG ->
                    new Classing.Thresholds(
                            decimal(first(asked, Classing.Thresholds.FIRST)),
                            decimal(first(asked, Classing.Thresholds.SECOND)));
                default -> Classing.USUAL;
            };
        } catch (IllegalArgumentException unfit) {
            refused.add(t("diagnosis.refused.classes." + first(asked, Design.CLASSING), Classing.Numbers.MOST));
            return Classing.USUAL;
        }
    }

    private static int whole(String written) {
        return Integer.parseInt(written);
    }

    private static BigDecimal decimal(String written) {
        if (written.length() > LONGEST || written.toLowerCase(Locale.ROOT).contains("e")) {
            throw new NumberFormatException("Too long, or a power of ten.");
        }
        return new BigDecimal(written.replace(',', '.'));
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        String written = asked.getFirst(name);
        return written == null ? "" : written.strip();
    }
}
