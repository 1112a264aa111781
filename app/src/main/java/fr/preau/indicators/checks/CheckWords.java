package fr.preau.indicators.checks;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Indicator;
import fr.preau.ui.Formats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Publication checks in French: the same words in the report of an import and on the page of checks. */
public final class CheckWords {

    private CheckWords() {}

    /** What the rule asks for, in a sentence. */
    public static String rule(CheckCode code) {
        return t("indicators.check-rule." + code.code());
    }

    /** What should have been there, and what follows from it not being so. */
    public static String expected(FailedCheck failed, Indicator indicator) {
        String rule = failed.code().code() + (follows(failed) ? ".after" : "");
        return t("indicators.check-expected." + rule, number(failed.expected(), indicator));
    }

    /** A total that rises again stands on one that fell. */
    private static boolean follows(FailedCheck failed) {
        return failed.code() == CheckCode.FALLING_TOTAL
                && failed.expected() != null
                && failed.found() != null
                && failed.found().compareTo(failed.expected()) >= 0;
    }

    public static String found(FailedCheck failed, Indicator indicator) {
        return number(failed.found(), indicator);
    }

    private static String number(@Nullable BigDecimal value, Indicator indicator) {
        return value == null
                ? t("indicators.change.nothing")
                : Formats.number(value, indicator.unit().decimals());
    }
}
