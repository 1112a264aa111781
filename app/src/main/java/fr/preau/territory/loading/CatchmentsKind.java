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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The school map of one département: for each commune, the collège of its pupils. The file lists the collèges ({@code uai}),
 * the communes that go whole to one of them ({@code uniq}), and those that are cut by streets ({@code voies}).
 */
@Component
class CatchmentsKind implements ImportKind {

    private static final String UNKNOWN = "N";

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
        job.countLines(map.path("uniq").size());
        var department = DepartmentCode.parse(map.path("dep").asString());
        if (!job.scope().includes(department)) {
            job.changes().count(ChangeKind.OUT_OF_SCOPE, map.path("uniq").size());
            return;
        }
        replace(job, map);
        networks.attach(job);
    }

    private void replace(ImportJob job, JsonNode map) {
        Map<String, Uai> whole = wholeCommunes(map);
        List<String> split = new ArrayList<>(map.path("voies").propertyNames());
        map.path("uniq").propertyNames().stream()
                .filter(commune -> !whole.containsKey(commune))
                .forEach(split::add);
        for (String table : List.of("catchment", "split_commune")) {
            sql.sql("delete from territory." + table + " where commune_code = any (:codes)")
                    .param("codes", union(whole.keySet(), split))
                    .update();
        }
        copy.table(
                "territory.catchment",
                List.of("commune_code", "college_uai", "import_id"),
                rows -> whole.forEach((commune, college) -> rows.add(commune, college, job.id())));
        copy.table(
                "territory.split_commune",
                List.of("commune_code", "import_id"),
                rows -> split.stream().distinct().forEach(commune -> rows.add(commune, job.id())));
        job.changes().count(ChangeKind.UPDATED, whole.size());
    }

    /** The communes that go whole to one collège; the file writes «N» where it could tell none. */
    private static Map<String, Uai> wholeCommunes(JsonNode map) {
        Map<String, Uai> whole = new LinkedHashMap<>();
        for (String commune : map.path("uniq").propertyNames()) {
            String college =
                    map.path("uai").path(map.path("uniq").path(commune).asInt()).asString("");
            if (!college.equals(UNKNOWN)) {
                whole.put(commune, new Uai(college));
            }
        }
        return whole;
    }

    private static String[] union(Collection<String> whole, List<String> split) {
        List<String> all = new ArrayList<>(whole);
        all.addAll(split);
        return all.toArray(String[]::new);
    }
}
