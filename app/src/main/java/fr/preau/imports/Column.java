package fr.preau.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A column of a table, a key of JSON objects or a property of GeoJSON features: how it is called, what it holds and what a
 * wrong cell does. Written once as a constant of its kind, where it reads the rows and documents the format:
 *
 * <pre>{@code
 * static final Column<Uai> UAI = Column.of("uai", UAI_CELL).otherwise("Identifiant_de_l_etablissement").key();
 * static final Column<LocalDate> OPENED = Column.date("date_ouverture").lenient();
 * }</pre>
 *
 * <p>Names are compared without case, accents, spaces and punctuation: {@code Nom de l’établissement} is
 * {@code nom_de_l_etablissement}.
 *
 * @param name the name that the reference documents
 * @param otherNames names under which the same column is met, misprints included
 * @param meaning what it is, in French, for the page of formats; may be empty
 * @param unreadable what a cell that cannot be read does to its line
 */
public record Column<T>(
        String name, List<String> otherNames, CellType<T> type, Need need, String meaning, Severity unreadable) {

    /** What is asked of a column. */
    public enum Need {
        /** The file may lack the column. */
        OPTIONAL,
        /** The file must have the column; its cells may be empty. */
        PRESENT,
        /** The file must have the column, and a line with an empty cell is rejected. */
        FILLED,
        /** As {@link #FILLED}, and a line that repeats the value of an earlier one is rejected. */
        KEY
    }

    public Column {
        otherNames = List.copyOf(otherNames);
    }

    /** An optional column, whose unreadable cells reject their line. */
    public static <T> Column<T> of(String name, CellType<T> type) {
        return new Column<>(name, List.of(), type, Need.OPTIONAL, "", Severity.REJECTED);
    }

    public static Column<String> text(String name) {
        return of(name, CellTypes.TEXT);
    }

    /** A whole number, possibly written {@code 1 234} or {@code 1234.0}. */
    public static Column<Integer> integer(String name) {
        return of(name, CellTypes.INTEGER);
    }

    /** A number with decimal comma or point. */
    public static Column<BigDecimal> decimal(String name) {
        return of(name, CellTypes.DECIMAL);
    }

    /** {@code 2026-09-01} or {@code 01/09/2026}; 2099-01-01 is read as no date. */
    public static Column<LocalDate> date(String name) {
        return of(name, CellTypes.DATE);
    }

    /** {@code 1/0}, {@code oui/non}, {@code vrai/faux}, {@code true/false}. */
    public static Column<Boolean> flag(String name) {
        return of(name, CellTypes.FLAG);
    }

    /** A measured number, to be read by {@link Row#measure}, which tells empty and withheld apart. */
    public static Column<Reading> measure(String name) {
        return of(name, CellTypes.MEASURE);
    }

    /** Adds names under which the column is met. */
    public Column<T> otherwise(String... names) {
        return new Column<>(name, List.of(names), type, need, meaning, unreadable);
    }

    public Column<T> present() {
        return needed(Need.PRESENT);
    }

    public Column<T> filled() {
        return needed(Need.FILLED);
    }

    public Column<T> key() {
        return needed(Need.KEY);
    }

    /** A cell that cannot be read is left out with a warning, and its line is loaded. */
    public Column<T> lenient() {
        return new Column<>(name, otherNames, type, need, meaning, Severity.WARNING);
    }

    public Column<T> meaning(String french) {
        return new Column<>(name, otherNames, type, need, french, unreadable);
    }

    private Column<T> needed(Need need) {
        return new Column<>(name, otherNames, type, need, meaning, unreadable);
    }
}
