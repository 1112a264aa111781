package fr.preau.methods.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused at the door: tables that do not hold together. */
class TableTest {

    @Test
    void refusesASumThatDoesNotAddUp() {
        List<Cell> cells = List.of(Cell.ofPeople(3), Cell.ofPeople(4), Cell.ofPeople(8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(cells, List.of(Sum.of(2, 0, 1))))
                .withMessage("Cell 2 is 8 but its parts [0, 1] add up to 7");
    }

    @Test
    void refusesACellThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of(Cell.ofPeople(3)), List.of(Sum.of(0, 1))))
                .withMessage("There are 1 cells, none has rank 1");
    }

    @Test
    void refusesASumOfItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sum.of(2, 0, 2))
                .withMessage("Cell 2 cannot be the sum of cells [0, 2]");
        assertThatIllegalArgumentException().isThrownBy(() -> Sum.of(2));
        assertThatIllegalArgumentException().isThrownBy(() -> Sum.of(2, 1, 1));
    }

    @Test
    void refusesCellsThatAreSumsOfEachOther() {
        List<Cell> cells = List.of(Cell.ofPeople(3), Cell.ofPeople(3));
        Table circular = new Table(cells, List.of(Sum.of(0, 1), Sum.of(1, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellSuppression.protect(circular, SecrecyRule.atLeast(5)))
                .withMessage("Cell 0 is a part of itself");
    }

    @Test
    void refusesValuesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofPeople(-1))
                .withMessage("Contributors are counted from 0, received -1 with a largest of -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofAmount(10, new Contributors(2, 11)))
                .withMessage("The largest contributor to 10 cannot make 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cell.ofPeople(5).weighing(0))
                .withMessage("The weight of a cell is above 0, received 0.0");
    }

    @Test
    void computesTheTotalsOfACrossing() {
        Crossing crossing = new Crossing(Dimension.tree(-1, 0, 0), Dimension.flat(2));
        Table table = crossing.ofPeople(0, 0, 0, 1, 2, 0, 10, 20, 0);
        assertThat(table.cells().stream().map(Cell::value)).containsExactly(11L, 22L, 33L, 1L, 2L, 3L, 10L, 20L, 30L);
        assertThat(table.sums()).hasSize(3 + 3);
    }
}
