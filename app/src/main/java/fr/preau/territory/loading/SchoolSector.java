package fr.preau.territory.loading;

import fr.preau.imports.Column;
import fr.preau.imports.Row;
import fr.preau.territory.Sector;
import fr.preau.ui.PlainWords;
import fr.preau.ui.Texts;

/** Reads public or private, and the contract of a private school, as the files of the ministry write them. */
record SchoolSector(Column<String> sector, Column<String> contract) {

    /** A word that is neither is warned of; the school is loaded. */
    Sector read(Row row) {
        return switch (PlainWords.of(row.text(sector))) {
            case "public" -> Sector.PUBLIC;
            case "prive" -> privateSector(PlainWords.of(row.text(contract)));
            default -> {
                row.warn(TerritoryProblem.UNKNOWN_SECTOR, sector, Texts.t("territory.expected.sector"));
                yield Sector.UNKNOWN;
            }
        };
    }

    private static Sector privateSector(String contract) {
        if (contract.startsWith("hors contrat")) {
            return Sector.PRIVATE_OUT_OF_CONTRACT;
        }
        // «C0NTRAT SIMPLE POUR PARTIE DES CLASSES», with a zero, is what the producer prints.
        boolean underContract =
                contract.startsWith("contrat") || contract.startsWith("c0ntrat") || contract.startsWith("sous contrat");
        return underContract ? Sector.PRIVATE_UNDER_CONTRACT : Sector.PRIVATE_UNSPECIFIED;
    }
}
