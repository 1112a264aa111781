package fr.preau.roadmap.programme.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.roadmap.programme.ActionDecisions;
import fr.preau.roadmap.programme.Conventions;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.territory.Places;
import fr.preau.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The import of a convention. The file is the whole of it: what an older one had and this one lacks is gone, and whether anybody may
 * read it stays as it was; so do the decisions of bodies that its actions carry out and that not everybody may read.
 */
@Component
class ProgrammeKind implements ImportKind {

    private final Places places;
    private final Conventions conventions;
    private final ActionDecisions links;
    private final References references;

    ProgrammeKind(Places places, Conventions conventions, ActionDecisions links, References references) {
        this.places = places;
        this.conventions = conventions;
        this.links = links;
        this.references = references;
    }

    @Override
    public String code() {
        return "programme";
    }

    @Override
    public String title() {
        return Texts.t("programme.kind.title");
    }

    @Override
    public String description() {
        return Texts.t("programme.kind.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return ProgrammeColumns.ALL;
    }

    @Override
    public void load(ImportJob job) {
        var reader = new ProgrammeReader(places, references);
        job.table().forEach(reader::read);
        ProgrammeConvention read = reader.convention();
        Optional<ProgrammeConvention> before = conventions.find(read.code());
        ProgrammeConvention convention =
                read.publishedAs(before.map(ProgrammeConvention::published).orElse(false));
        Map<String, Set<UUID>> decisions = reader.decisions();
        if (before.filter(convention::equals).isPresent()
                && links.listPublic(convention.code()).equals(decisions)) {
            job.changes().count(ChangeKind.UNCHANGED, 1);
            return;
        }
        conventions.put(convention, job.id());
        links.replacePublic(convention.code(), decisions);
        job.changes()
                .add(new Change(
                        before.isPresent() ? ChangeKind.UPDATED : ChangeKind.ADDED,
                        convention.title(),
                        ProgrammePages.convention(convention.code()),
                        ""));
    }
}
