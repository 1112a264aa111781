package fr.preau.indicators.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.preau.imports.CellType;
import fr.preau.indicators.loading.DatasetFile.PlaceNameFile;
import fr.preau.values.PlaceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names by which a data set means places. */
class PlaceNamesTest {

    private static final CellType<PlaceId> CELL = PlaceCell.DEPARTEMENT.type();

    @Test
    void readsANameHoweverItIsTypedAndCodesAsEver() {
        CellType<PlaceId> cell = names("Val d'Oise", "95").readBefore(CELL);

        assertThat(List.of("Val d'Oise", "val d’oise", "95", "095"))
                .extracting(cell.parser()::parse)
                .containsOnly(PlaceId.parse("departement-95"));
        assertThatIllegalArgumentException().isThrownBy(() -> cell.parser().parse("20"));
    }

    /** When the program starts, since its data sets are read then. */
    @Test
    void refusesANameThatMeansNoPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> names("Corse", "20"));
    }

    private static PlaceNames names(String written, String means) {
        return PlaceNames.of(List.of(new PlaceNameFile(written, means)), CELL);
    }
}
