package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * The form of a value aimed at.
 *
 * @param changed the one that is changed; empty for a new one
 */
public record ObjectivePage(Roadmap roadmap, OperationalField field, Optional<Objective> changed, ObjectiveForm form) {

    public String title() {
        return t(changed.isPresent() ? "roadmap.form.change" : "roadmap.form.new");
    }

    public Breadcrumb breadcrumb() {
        return breadcrumb(roadmap, field);
    }

    static Breadcrumb breadcrumb(Roadmap roadmap, OperationalField field) {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())),
                new Link(field.number(), RoadmapPages.field(roadmap.code(), field.number())));
    }

    public String action() {
        return changed.map(objective -> RoadmapPages.objective(roadmap.code(), field.number(), objective.id()))
                .orElseGet(() -> RoadmapPages.newObjective(roadmap.code(), field.number()));
    }

    public Optional<String> giveUp() {
        return changed.map(_ -> action() + "/retrait");
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return form.errors();
    }
}
