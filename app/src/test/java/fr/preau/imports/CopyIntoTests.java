package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@ImportsTest
@Transactional
class CopyIntoTests {

    @Autowired
    CopyInto copyInto;

    @Autowired
    JdbcClient database;

    @Test
    void writesNastyCharactersAsTheyAre() {
        List<String> nasty = List.of(
                "tab\there",
                "line\nbreak",
                "return\r",
                "back\\slash",
                "\\N",
                "\\.",
                "",
                " ",
                "quo\"te",
                "L’Œuvre 🏫",
                "\\t");
        database.sql("create temporary table copied (position int, text text)").update();
        long rows = copyInto.table("copied", List.of("position", "text"), copy -> {
            for (int i = 0; i < nasty.size(); i++) {
                copy.add(i, nasty.get(i));
            }
        });
        assertThat(rows).isEqualTo(nasty.size());
        assertThat(database.sql("select text from copied order by position")
                        .query(String.class)
                        .list())
                .isEqualTo(nasty);
    }

    @Test
    void writesNullsNumbersAndDates() {
        database.sql("create temporary table copied (n int, day date, text text)")
                .update();
        copyInto.table("copied", List.of("n", "day", "text"), copy -> {
            copy.add(1, LocalDate.of(2026, 9, 1), null);
            copy.add(null, null, "x");
        });
        assertThat(database.sql("select count(*) from copied where (n = 1 and day = '2026-09-01' and text is null)"
                                + " or (n is null and day is null and text = 'x')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesATextThatPostgresqlCannotKeep() {
        assertRefused(copy -> copy.add("\0"));
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertRefused(copy -> copy.add(1, 2));
    }

    private void assertRefused(Consumer<CopyRows> source) {
        database.sql("create temporary table copied (n int)").update();
        assertThatThrownBy(() -> copyInto.table("copied", List.of("n"), source))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsWhatTheDatabaseRefuses() {
        database.sql("create temporary table copied (n int)").update();
        assertThatThrownBy(() -> copyInto.table("copied", List.of("n"), copy -> copy.add("douze")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("douze");
    }

    @Test
    void refusesNamesThatAreNoPlainNames() {
        assertThatThrownBy(() -> copyInto.table("note; drop table x", List.of("n"), copy -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
