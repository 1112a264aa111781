package fr.preau.diagnosis;

import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.territory.loading.TerritoryFiles;
import fr.preau.values.DepartmentCode;

/** The shipped data by which the real collèges of the Cher are compared. */
public final class CollegesOfTheCher {

    private CollegesOfTheCher() {}

    /** Loads places, the register with its measures, social position and results. */
    public static TerritoryFiles load(Imports imports) {
        var files = new TerritoryFiles(imports, Scope.of(new DepartmentCode("18")));
        files.loadAll();
        files.ship("mesures-registre", "register/etablissements-france.csv.gz");
        files.ship("ips-colleges", "ips/ips-colleges-2022.csv.gz");
        files.ship("dnb", "results/dnb-2021.csv.gz");
        return files;
    }
}
