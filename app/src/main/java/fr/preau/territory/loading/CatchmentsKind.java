package fr.preau.territory.loading;

import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.CopyInto;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.ImportRefused;
import fr.preau.ui.Texts;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Uai;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The school map of one département: for each commune, the collège of its pupils. The file lists the collèges ({@code uai}),
 * the communes that go whole to one of them ({@code uniq}), and those that are cut by streets ({@code voies}).
 */
@Component
class CatchmentsKind implements ImportKind {

    private final JdbcClient sql;
    private final CopyInto copy;
    private final CatchmentNetworks networks;

    CatchmentsKind(JdbcClient sql, CopyInto copy, CatchmentNetworks networks) {
        this.sql = sql;
        this.copy = copy;
        this.networks = networks;
    }

    @Override
    public String code() {
        return "secteurs";
    }

    @Override
    public String title() {
        return Texts.t("territory.import.secteurs");
    }

    @Override
    public String description() {
        return Texts.t("territory.import.secteurs.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.JSON;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of();
    }

    @Override
    public void load(ImportJob job) {
        JsonNode map = job.json();
        if (!map.path("dep").isString()
                || !map.path("uai").isArray()
                || !map.path("uniq").isObject()) {
            throw new ImportRefused(TerritoryProblem.NO_SCHOOL_MAP, "", Texts.t("territory.expected.school-map"));
        }
        var department = DepartmentCode.parse(map.path("dep").asString());
        if (!job.scope().includes(department)) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, map.path("uniq").size());
            return;
        }
        replace(job, map);
        networks.attach(job);
    }

    private void replace(ImportJob job, JsonNode map) {
        List<Uai> colleges = new ArrayList<>();
        map.path("uai").forEach(uai -> colleges.add(new Uai(uai.asString())));
        List<String> whole = new ArrayList<>(map.path("uniq").propertyNames());
        List<String> split = new ArrayList<>(map.path("voies").propertyNames());
        for (String table : List.of("catchment", "split_commune")) {
            sql.sql("delete from territory." + table + " where commune_code = any (:codes)")
                    .param("codes", union(whole, split))
                    .update();
        }
        copy.table(
                "territory.catchment",
                List.of("commune_code", "college_uai", "import_id"),
                rows -> whole.forEach(commune -> rows.add(
                        commune, colleges.get(map.path("uniq").path(commune).asInt()), job.id())));
        copy.table(
                "territory.split_commune",
                List.of("commune_code", "import_id"),
                rows -> split.forEach(commune -> rows.add(commune, job.id())));
    }

    private static String[] union(List<String> whole, List<String> split) {
        List<String> all = new ArrayList<>(whole);
        all.addAll(split);
        return all.toArray(String[]::new);
    }
}
