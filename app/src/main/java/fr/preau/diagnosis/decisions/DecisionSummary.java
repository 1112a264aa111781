package fr.preau.diagnosis.decisions;

import fr.preau.diagnosis.UnitKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A decision in a list. */
public record DecisionSummary(
        UUID id,
        String title,
        LocalDate decidedOn,
        String decider,
        UnitKind unitKind,
        String placeId,
        String placeName) {

    static DecisionSummary read(ResultSet row, int number) throws SQLException {
        return new DecisionSummary(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decider"),
                UnitKind.findBySlug(row.getString("unit_kind")).orElseThrow(),
                row.getString("place_id"),
                row.getString("place_name"));
    }

    /** Are the same units of the same place compared, as far as the years let them be the same? */
    public boolean comparesWith(DecisionRecord other) {
        return unitKind == other.unitKind() && placeId.equals(other.place().id());
    }
}
