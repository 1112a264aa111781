package fr.preau.bench;

import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places of every level about which dashboards are read, in an order that is drawn once and for all.
 *
 * @param byLevel names of kinds, from the smallest, each with the identifiers of some of its places
 */
record MillionsPlaces(Map<String, List<String>> byLevel) {

    private static final int OF_A_LEVEL = 250;
    private static final List<String> LEVELS =
            List.of("etablissement", "commune", "epci", "departement", "academie", "region", "pays");

    private static final String SOME = """
            select place_id from indicators.subject where kind = ? and registered and open order by md5(place_id) limit ?""";

    static MillionsPlaces read(Connection database) throws SQLException {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (String level : LEVELS) {
            places.put(level, read(database, level));
        }
        return new MillionsPlaces(places);
    }

    /** One of the largest that many people read about. */
    String one() {
        return byLevel.getOrDefault("departement", List.of()).getFirst();
    }

    private static List<String> read(Connection database, String level) throws SQLException {
        try (PreparedStatement some = database.prepareStatement(SOME)) {
            some.setString(1, level);
            some.setInt(2, OF_A_LEVEL);
            List<String> places = new ArrayList<>();
            try (ResultSet rows = some.executeQuery()) {
                while (rows.next()) {
                    places.add(rows.getString(1));
                }
            }
            return places;
        }
    }

    /** A collège that has a value of a count over a period, as every place that holds it then has. */
    static Register.School collegeWith(RunningPreau preau, Register register, String indicator, String period)
            throws IOException, InterruptedException {
        for (Register.School school : register.schools()) {
            if (school.kind().equals("college")
                    && preau.site()
                            .text("/api/v1/figures?indicator=%s&period=%s&place=etablissement-%s"
                                    .formatted(indicator, period, school.uai()))
                            .contains("\"value\":")) {
                return school;
            }
        }
        throw new IllegalStateException("No collège has " + indicator);
    }
}
