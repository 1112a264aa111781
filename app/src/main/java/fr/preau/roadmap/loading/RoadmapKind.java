package fr.preau.roadmap.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.indicators.Catalogue;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Roadmaps;
import fr.preau.territory.Places;
import fr.preau.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The import of a roadmap. The file is the whole of it: what an older one had and this one lacks is gone, an objective that is still
 * there keeps its page, and whether anybody may read it stays as it was.
 */
@Component
class RoadmapKind implements ImportKind {

    private final Catalogue catalogue;
    private final Places places;
    private final Roadmaps roadmaps;

    RoadmapKind(Catalogue catalogue, Places places, Roadmaps roadmaps) {
        this.catalogue = catalogue;
        this.places = places;
        this.roadmaps = roadmaps;
    }

    @Override
    public String code() {
        return "feuille-de-route";
    }

    @Override
    public String title() {
        return Texts.t("roadmap.kind.title");
    }

    @Override
    public String description() {
        return Texts.t("roadmap.kind.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return RoadmapColumns.ALL;
    }

    @Override
    public void load(ImportJob job) {
        var reader = new RoadmapReader(catalogue, places);
        job.table().forEach(reader::read);
        Roadmap read = reader.roadmap();
        Optional<Roadmap> before = roadmaps.find(read.code());
        Roadmap roadmap = before.map(older -> following(older, read)).orElse(read);
        if (before.filter(roadmap::equals).isPresent()) {
            job.changes().count(ChangeKind.UNCHANGED, 1);
            return;
        }
        roadmaps.put(roadmap, job.id());
        job.changes()
                .add(new Change(
                        before.isPresent() ? ChangeKind.UPDATED : ChangeKind.ADDED,
                        roadmap.title(),
                        RoadmapPages.roadmap(roadmap.code()),
                        ""));
    }

    private static Roadmap following(Roadmap older, Roadmap newer) {
        Map<String, OperationalField> known =
                older.fields().stream().collect(Collectors.toMap(OperationalField::number, Function.identity()));
        return newer.publishedAs(older.published())
                .mapFields(field -> Optional.ofNullable(known.get(field.number()))
                        .map(former -> withIdsOf(former, field))
                        .orElse(field));
    }

    private static OperationalField withIdsOf(OperationalField former, OperationalField field) {
        Map<Objective.Key, UUID> ids =
                former.objectives().stream().collect(Collectors.toMap(Objective::key, Objective::id));
        return field.withObjectives(field.objectives().stream()
                .map(objective -> objective.withId(ids.getOrDefault(objective.key(), objective.id())))
                .toList());
    }
}
