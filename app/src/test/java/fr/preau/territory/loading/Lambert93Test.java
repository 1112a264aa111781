package fr.preau.territory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Lambert93Test {

    /** About a centimetre, in degrees: the directory prints its metres with one decimal, and its own conversion differs by 5 mm. */
    private static final double CENTIMETRE = 1e-7;

    /** Points that the directory of November 2024 gives both ways. */
    @ParameterizedTest
    @CsvSource({
        "514449.8, 6225545.0, 43.105090299028824, 0.7220397950041894",
        "748184.7, 6321390.9, 43.98987059800149, 3.600659390659651",
        "842661.1, 6329279.2, 44.04803982415313, 4.780330539805698"
    })
    void agreesWithThePointsOfTheDirectory(double east, double north, double latitude, double longitude) {
        var position = Lambert93.toWgs84(east, north);

        assertThat(position.latitude()).isCloseTo(latitude, within(CENTIMETRE));
        assertThat(position.longitude()).isCloseTo(longitude, within(CENTIMETRE));
    }

    @ParameterizedTest
    @CsvSource({"47.08, 2.39, false", "654000, 6665000, true", "6665000, 654000, false", "-21.1, 55.5, false"})
    void doesNotTakeDegreesForMetres(double east, double north, boolean metres) {
        assertThat(Lambert93.contains(east, north)).isEqualTo(metres);
    }
}
