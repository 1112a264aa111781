package fr.preau.indicators.loading;

import fr.preau.imports.CellType;
import fr.preau.values.PlaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names by which one data set means places: «Corse» where only Corse-du-Sud is in the programme. They hold for that data set
 * alone, since the same word means another place elsewhere.
 *
 * @param codes what each name, folded, means
 */
record PlaceNames(Map<String, String> codes) {

    PlaceNames {
        codes = Map.copyOf(codes);
    }

    /**
     * Takes the names as they are declared.
     *
     * @throws IllegalArgumentException if one of them means no place
     */
    static PlaceNames of(List<DatasetFile.PlaceNameFile> names, CellType<PlaceId> cell) {
        var codes = new HashMap<String, String>();
        for (DatasetFile.PlaceNameFile name : names) {
            cell.parser().parse(name.means());
            codes.put(folded(name.written()), name.means());
        }
        return new PlaceNames(codes);
    }

    boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The same cell, whose names are read as what they mean. */
    CellType<PlaceId> readBefore(CellType<PlaceId> cell) {
        return isEmpty()
                ? cell
                : new CellType<>(cell.expected(), text -> cell.parser().parse(codes.getOrDefault(folded(text), text)));
    }

    private static String folded(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.FRENCH);
    }
}
