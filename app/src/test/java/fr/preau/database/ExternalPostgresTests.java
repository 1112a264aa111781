package fr.preau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which operators write the address of a database. */
class ExternalPostgresTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgresql://ada:s%40cret@db:5433/preau             | jdbc:postgresql://db:5433/preau
            postgres://ada:s%40cret@db/preau?sslmode=require    | jdbc:postgresql://db/preau?sslmode=require
            jdbc:postgresql://db/preau?user=ada&password=s@cret | jdbc:postgresql://db/preau
            jdbc:postgresql://a,b:2/p?user=ada&x=1&password=s%40cret | jdbc:postgresql://a,b:2/p?x=1
            """)
    void readsUserAndPasswordWhereverTheyStand(String url, String expected) {
        assertThat(parse(Map.of("PREAU_DATABASE_URL", url))).isEqualTo(new DatabaseAddress(expected, "ada", "s@cret"));
    }

    @Test
    void prefersTheSecretsThatStandApart() {
        DatabaseAddress address = parse(Map.of(
                "PREAU_DATABASE_URL", "postgresql://ada:old@db/preau",
                "PREAU_DATABASE_USER", "grace",
                "PREAU_DATABASE_PASSWORD", "new"));
        assertThat(address).isEqualTo(new DatabaseAddress("jdbc:postgresql://db/preau", "grace", "new"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://ada:pw@db/preau", "db:5432/preau", "postgresql:preau", "postgresql://ada:p w@db/preau"})
    void refusesOtherShapesWithoutPrintingThem(String url) {
        assertThatThrownBy(() -> parse(Map.of("PREAU_DATABASE_URL", url)))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("postgresql://utilisateur:mot-de-passe@serveur:5432/base")
                .hasMessageNotContaining("ada:");
    }

    @Test
    void asksForAUser() {
        assertThatThrownBy(() -> parse(Map.of("PREAU_DATABASE_URL", "postgresql://db/preau")))
                .hasMessageContaining("L’utilisateur de la base manque");
    }

    @Test
    void isAbsentWhenTheVariableIsBlank() {
        assertThat(ExternalPostgres.in(new Environment(Map.of("PREAU_DATABASE_URL", " "))))
                .isEmpty();
    }

    private static DatabaseAddress parse(Map<String, String> variables) {
        return ExternalPostgres.in(new Environment(variables)).orElseThrow();
    }
}
