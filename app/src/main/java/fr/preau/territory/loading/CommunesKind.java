package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Item;
import fr.preau.imports.Scope;
import fr.preau.ui.Texts;
import fr.preau.values.CommuneCode;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The communes of the official geographic code, each in its département. Communes déléguées, communes associées and
 * municipal arrondissements are no places of their own here: they become other codes of the commune in which they lie.
 */
@Component
class CommunesKind extends PlaceFileKind {

    static final String CURRENT = "commune-actuelle";

    private static final Column<CommuneCode> CODE =
            Column.of("code", TerritoryCells.COMMUNE).filled().meaning(Texts.t("territory.column.commune"));
    private static final Column<String> NAME = Column.text("nom").filled().meaning(Texts.t("territory.column.name"));
    private static final Column<String> TYPE =
            Column.text("type").filled().meaning(Texts.t("territory.column.commune-type"));
    private static final Column<Integer> POPULATION =
            Column.integer("population").lenient().meaning(Texts.t("territory.column.population"));
    private static final Column<CommuneCode> HEAD =
            Column.of("chefLieu", TerritoryCells.COMMUNE).meaning(Texts.t("territory.column.head-commune"));
    private static final Column<CommuneCode> WHOLE =
            Column.of("commune", TerritoryCells.COMMUNE).meaning(Texts.t("territory.column.head-commune"));

    private final CommuneCodes codes;

    CommunesKind(PlaceStaging staging, CommuneCodes codes) {
        super("communes", FileFormat.JSON, List.of(CODE, NAME, TYPE, POPULATION, HEAD, WHOLE), staging);
        this.codes = codes;
    }

    @Override
    void read(ImportJob job, StagedPlaces staged) {
        List<@Nullable Object[]> aliases = new ArrayList<>();
        job.forEachItem(item -> {
            var code = item.row().get(CODE);
            if (!includes(job.scope(), code)) {
                job.changes().count(ChangeKind.OUT_OF_SCOPE, 1);
            } else if (item.row().get(TYPE).equals(CURRENT)) {
                stage(staged, code, item);
            } else {
                addAlias(aliases, code, item);
            }
        });
        codes.replace(aliases);
    }

    /** A commune outside the départements is loaded only with the whole country. */
    static boolean includes(Scope scope, CommuneCode code) {
        return code.department().map(scope::includes).orElse(scope.equals(Scope.FRANCE));
    }

    private static void stage(StagedPlaces staged, CommuneCode code, Item item) {
        List<String> postcodes = new ArrayList<>();
        item.json().path("codesPostaux").forEach(postcode -> postcodes.add(postcode.asString()));
        var commune = PlaceId.ofCommune(code);
        var population = item.row().find(POPULATION).orElse(null);
        staged.add(
                commune, new StagedPlaces.Description(item.row().get(NAME), null, null, population, null, postcodes));
        code.department()
                .map(PlaceId::ofDepartment)
                .or(() -> OverseasCollectivities.findAcademy(code.territory()))
                .ifPresent(parent -> staged.addMembership(commune, parent));
    }

    private static void addAlias(List<@Nullable Object[]> aliases, CommuneCode code, Item item) {
        item.row()
                .find(HEAD)
                .or(() -> item.row().find(WHOLE))
                .filter(current -> !current.equals(code))
                .ifPresent(current -> aliases.add(new @Nullable Object[] {
                    code.code(),
                    item.row().get(NAME),
                    PlaceId.ofCommune(current).toString()
                }));
    }
}
