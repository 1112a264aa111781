package fr.preau.territory.loading;

import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Scope;
import fr.preau.imports.Source;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** Loads files about places as an operator would: the shipped ones, and small ones written in a test. */
public final class TerritoryFiles {

    private static final Path DATA = Path.of("..", "data");

    private final Imports imports;
    private final Scope scope;

    public TerritoryFiles(Imports imports, Scope scope) {
        this.imports = imports;
        this.scope = scope;
    }

    /** Régions, départements, académies, communes, EPCI and the register: what every page stands on. */
    public void loadAll() {
        ship("regions", "places/regions.json.gz");
        ship("departements", "places/departements.json.gz");
        ship("academies", "places/academies.csv.gz");
        ship("communes", "places/communes.json.gz");
        ship("epci", "places/epci.json.gz");
        ship("mouvements-communes", "places/mouvements-communes.csv.gz");
        ship("registre", "register/etablissements-france.csv.gz");
        ship("secteurs", "catchments/secteurs-18.json.gz");
        ship("contours-departements", "outlines/departements.geojson.gz");
    }

    public ImportRun ship(String kind, String file) {
        return load(kind, ImportFile.at(DATA.resolve(file)), LocalDate.of(2026, 8, 17));
    }

    public ImportRun write(String kind, LocalDate vintage, String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return load(kind, ImportFile.copied("test", bytes), vintage);
    }

    private ImportRun load(String kind, ImportFile file, LocalDate vintage) {
        var source = new Source(kind, "test", "Licence Ouverte 2.0", null, vintage);
        return imports.run(new ImportRequest(kind, file, ImportMode.ACCEPTED_LINES, source, scope));
    }
}
