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
        loadPlaces();
        ship("epci", "places/epci.json.gz");
        ship("mouvements-communes", "places/mouvements-communes.csv.gz");
        loadRegister();
        ship("secteurs", "catchments/secteurs-18.json.gz");
        ship("contours-departements", "outlines/departements.geojson.gz");
    }

    public ImportRun ship(String kind, String file) {
        return load(kind, ImportFile.at(DATA.resolve(file)), LocalDate.of(2026, 8, 17));
    }

    /** Régions, départements, académies and the communes of the chosen ones: what a register stands on. */
    public void loadPlaces() {
        ship("regions", "places/regions.json.gz");
        ship("departements", "places/departements.json.gz");
        ship("academies", "places/academies.csv.gz");
        ship("communes", "places/communes.json.gz");
    }

    /** The real directory of November 2024: the Pyrénées-Orientales whole, and odd lines of the rest of Occitanie. */
    public ImportRun loadDirectorySample() {
        var sample = Path.of("src", "test", "resources", "data", "annuaire-occitanie-sample.csv");
        return load("annuaire", ImportFile.at(sample), LocalDate.of(2024, 11, 26));
    }

    /** The shipped register of 17 August 2026. */
    public ImportRun loadRegister() {
        return ship("registre", "register/etablissements-france.csv.gz");
    }

    public ImportRun write(String kind, LocalDate vintage, String content) {
        return write(kind, vintage, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportRun write(String kind, LocalDate vintage, byte[] content) {
        return load(kind, ImportFile.copied("test", new ByteArrayInputStream(content)), vintage);
    }

    private ImportRun load(String kind, ImportFile file, LocalDate vintage) {
        var source = new Source(kind, "test", "Licence Ouverte 2.0", null, vintage);
        return imports.run(new ImportRequest(kind, file, ImportMode.ACCEPTED_LINES, source, scope));
    }
}
