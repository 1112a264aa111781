package fr.preau.territory.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** A change of a place in the words of the report. */
final class ListedChange {

    private ListedChange() {}

    static Change of(ResultSet row, int number) throws SQLException {
        String code = row.getString("code");
        return of(
                ChangeKind.valueOf(row.getString("change")),
                row.getString("name"),
                PlaceKind.ofSlug(row.getString("kind")),
                code,
                detail(row));
    }

    /** «École Jules Ferry (0180035R)», with the way to its page. */
    static Change of(ChangeKind change, String name, PlaceKind kind, String code, String detail) {
        String path = kind == PlaceKind.SCHOOL ? "/etablissements/" + code : "/lieux/" + kind.slug() + "-" + code;
        return new Change(change, "%s (%s)".formatted(name, code), path, detail);
    }

    private static String detail(ResultSet row) throws SQLException {
        return switch (row.getString("event")) {
            case "OPENED" ->
                Texts.t("territory.change.opened", Formats.date(row.getObject("happened_on", LocalDate.class)));
            case "FIRST_SEEN" -> Texts.t("territory.change.first-seen");
            case "SEEN_AGAIN" -> Texts.t("territory.change.seen-again");
            case "CLOSED" -> Texts.t("territory.change.closed");
            case "RENAMED" -> Texts.t("territory.change.renamed", row.getString("before"), row.getString("after"));
            case "MOVED" -> Texts.t("territory.change.moved", kilometres(row.getDouble("metres")));
            default -> "";
        };
    }

    private static String kilometres(double metres) {
        return Formats.number(metres / 1000, 1);
    }
}
