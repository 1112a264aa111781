package fr.preau.exports;

/**
 * A column of a downloaded table.
 *
 * @param code its name for machines, as in {@code code_insee}
 * @param label its name for people, in French
 */
public record ExportColumn(String code, String label, Type type) {

    /** What the cells hold. A number is a {@link java.math.BigDecimal} or another {@link Number}, a date a {@link java.time.LocalDate}. */
    public enum Type {
        TEXT,
        NUMBER,
        DATE
    }

    public static ExportColumn text(String code, String label) {
        return new ExportColumn(code, label, Type.TEXT);
    }

    public static ExportColumn number(String code, String label) {
        return new ExportColumn(code, label, Type.NUMBER);
    }

    public static ExportColumn date(String code, String label) {
        return new ExportColumn(code, label, Type.DATE);
    }
}
