package fr.preau.imports.sheets;

import java.util.List;

/**
 * A sheet as it was read.
 *
 * @param rows those that hold something, in their order
 */
public record Sheet(String name, List<SheetRow> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }
}
