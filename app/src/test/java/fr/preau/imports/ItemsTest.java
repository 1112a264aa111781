package fr.preau.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsTest {

    private static final Column<String> CODE = Column.text("code").key();
    private static final Column<Integer> POPULATION = Column.integer("population");
    private static final List<Column<?>> COLUMNS = List.of(CODE, POPULATION);

    @Test
    void readsTheObjectsOfAnArrayAndWhatIsNested() {
        var reader = Reader.of("""
                [
                {"code":"18033","population":64551,"codesPostaux":["18000"]},
                {"code":"18279","population":null,"codesPostaux":["18100","18101"]}
                ]
                """);
        assertThat(reader.items(
                        COLUMNS,
                        item -> "%s %s %d"
                                .formatted(
                                        item.row().get(CODE),
                                        item.row().find(POPULATION).orElse(0),
                                        item.json().path("codesPostaux").size())))
                .containsExactly("18033 64551 1", "18279 0 2");
    }

    @Test
    void readsThePropertiesAndGeometryOfFeatures() {
        var reader = Reader.of("""
                {"type":"FeatureCollection","crs":{"a":[1,{"features":[]}]},"features":[
                {"type":"Feature","properties":{"code":"18"},"geometry":{"type":"Point","coordinates":[2.4,47.1]}}
                ]}
                """);
        assertThat(reader.items(
                        COLUMNS,
                        item -> item.row().get(CODE)
                                + item.geometry().path("type").asString()))
                .containsExactly("18Point");
    }

    @Test
    void rejectsAnObjectByItsLine() {
        var reader = Reader.of("""
                [{"code":"18033"},
                {"code":"18279","population":"beaucoup"},
                {"population":3}]
                """);
        assertThat(reader.items(COLUMNS, item -> item.row().get(CODE))).containsExactly("18033");
        assertThat(reader.problems()).containsExactly("2 population unreadable-cell beaucoup", "3 code empty-cell");
    }

    @Test
    void replacesACharacterThatNoDatabaseKeeps() {
        var reader = Reader.of("[{\"code\":\"18\\u0000033\"}]");
        assertThat(reader.items(COLUMNS, item -> item.row().get(CODE))).containsExactly("18\ufffd033");
    }

    @Test
    void refusesWhatIsNoListAndSaysWhereJsonBreaks() {
        assertThatThrownBy(() -> Reader.of("{\"code\":\"18\"}").items(COLUMNS, Item::json))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("liste JSON");
        assertThatThrownBy(() -> Reader.of("[{\"code\":\"18\"},\n{\"code\":").items(COLUMNS, Item::json))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("ligne 2");
        assertThatThrownBy(() -> Reader.of("[{\"code\":\"18\"},\n3]").items(COLUMNS, Item::json))
                .isInstanceOf(ImportRefused.class);
    }
}
