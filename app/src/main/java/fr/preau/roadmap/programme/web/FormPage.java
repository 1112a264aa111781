package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Optional;

/**
 * A form about a part of a convention.
 *
 * @param lead what it is about
 * @param action where it is sent
 * @param drop the words that take the part away, and where they are sent; empty for a part that is not there yet
 */
public record FormPage(
        ProgrammeConvention convention,
        String title,
        String lead,
        List<Field> fields,
        String action,
        Optional<Link> drop) {

    public FormPage {
        fields = List.copyOf(fields);
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("programme.list.title"), ProgrammePages.ROOT),
                new Link(convention.title(), ProgrammePages.convention(convention.code())));
    }

    public ErrorSummary errors() {
        return ErrorSummary.of(fields.toArray(Field[]::new));
    }

    boolean isWrong() {
        return fields.stream().anyMatch(Field::hasError);
    }

    Screen screen() {
        Screen.Page page = Screen.of("roadmap/programme/form", this);
        return isWrong() ? page.status(422) : page;
    }
}
