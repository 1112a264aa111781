package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.roadmap.programme.ProgrammePages;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import fr.preau.ui.Screen;
import java.util.List;
import java.util.Optional;

/**
 * A form about a convention or a part of it.
 *
 * @param breadcrumb to what it is a part of
 * @param lead what it is about
 * @param action where it is sent
 * @param drop the words that take the part away, and where they are sent; empty for a part that is not there yet
 * @param searches whether places are searched in it, so that it can be sent without being written
 * @param send the button
 */
public record FormPage(
        Breadcrumb breadcrumb,
        String title,
        String lead,
        List<Field> fields,
        String action,
        Optional<Link> drop,
        boolean searches,
        Button send) {

    static final Button SAVE = Button.submit(t("programme.form.save"));

    public FormPage {
        fields = List.copyOf(fields);
    }

    /** About a part of a convention. */
    FormPage(
            ProgrammeConvention convention,
            String title,
            String lead,
            List<Field> fields,
            String action,
            Optional<Link> drop) {
        this(whole(convention), title, lead, fields, action, drop, false, SAVE);
    }

    /** The same, in which places are searched. */
    FormPage searching() {
        return new FormPage(breadcrumb, title, lead, fields, action, drop, true, SAVE);
    }

    /** The same, which takes away what it is about. */
    FormPage removing() {
        return new FormPage(
                breadcrumb,
                title,
                lead,
                fields,
                action,
                drop,
                searches,
                Button.submit(t("programme.form.remove")).danger());
    }

    private static Breadcrumb whole(ProgrammeConvention convention) {
        return Breadcrumb.of(
                new Link(t("programme.list.title"), ProgrammePages.ROOT),
                new Link(convention.title(), ProgrammePages.convention(convention.code())));
    }

    /** Sends the form to find places by the words typed, and writes nothing. */
    public Button search() {
        return Button.submit(t("programme.places.search"))
                .sending(ChosenPlaces.SEARCH, ProgrammeAddresses.YES)
                .second();
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
