package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.TypedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of the sheet that is filled in elsewhere; its label finds it again, wherever it was moved. */
enum SheetColumn {
    // What one reads
    PLACE("lieu", 36),
    INDICATOR("indicateur", 48),
    UNIT("unite", 14),
    PERIOD("periode", 12),
    LAST("derniere-valeur", 30),
    // What one writes
    VALUE(EntryColumn.VALUE.slug(), 12),
    NUMERATOR(EntryColumn.NUMERATOR.slug(), 14),
    DENOMINATOR(EntryColumn.DENOMINATOR.slug(), 16),
    STATE(DraftAnswer.STATE, 20),
    REMARK(DraftAnswer.REMARK, 48),
    // What finds the line again
    PLACE_CODE("code-lieu", 26),
    INDICATOR_CODE("code-indicateur", 26),
    BREAKDOWN_CODE("code-ventilation", 18),
    PERIOD_CODE("code-periode", 14),
    CAMPAIGN("code-campagne", 38),
    SEEN("code-version", 16);

    /** What one answers with, in the order of the fields of a form. */
    static final List<SheetColumn> ANSWER = List.of(VALUE, NUMERATOR, DENOMINATOR, STATE, REMARK);

    private final String slug;
    private final int width;

    SheetColumn(String slug, int width) {
        this.slug = slug;
        this.width = width;
    }

    /** Of what one answers with, the name of the field of a form that says the same. */
    String slug() {
        return slug;
    }

    /** In characters. */
    int width() {
        return width;
    }

    String label() {
        return t("indicators.campaign.sheet.column." + slug);
    }

    /** Must it be there when the sheet comes back? */
    boolean isRead() {
        return compareTo(VALUE) >= 0;
    }

    static SheetColumn of(EntryColumn number) {
        return switch (number) {
            case VALUE -> VALUE;
            case NUMERATOR -> NUMERATOR;
            case DENOMINATOR -> DENOMINATOR;
        };
    }

    static Optional<SheetColumn> find(String label) {
        return Arrays.stream(values())
                .filter(column -> plain(column.label()).equals(plain(label)))
                .findFirst();
    }

    private static String plain(String label) {
        return TypedText.line(label).toLowerCase(Locale.FRENCH);
    }
}
