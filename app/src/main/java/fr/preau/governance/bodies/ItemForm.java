package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.util.MultiValueMap;

/** A point of an agenda as it was typed. */
record ItemForm(String title, String minutes, String presenter, boolean tried) {

    static final String TITLE = "titre";
    static final String MINUTES = "duree";
    static final String PRESENTER = "presentation";

    static ItemForm empty() {
        return new ItemForm("", "", "", false);
    }

    static ItemForm read(MultiValueMap<String, String> asked) {
        return new ItemForm(
                Asked.first(asked, TITLE), Asked.first(asked, MINUTES), Asked.first(asked, PRESENTER), true);
    }

    boolean isRight() {
        return titleError().isEmpty()
                && minutesError().isEmpty()
                && presenterError().isEmpty();
    }

    OptionalInt lasts() {
        Optional<Integer> read = MeetingForm.whole(minutes, 1, AgendaItem.MOST_MINUTES);
        return read.isPresent() ? OptionalInt.of(read.get()) : OptionalInt.empty();
    }

    List<Field> fields() {
        return List.of(
                Field.of(TITLE, t("governance.item.title"), Control.text(title).autocomplete("off"))
                        .error(tried ? titleError() : "")
                        .mandatory(),
                Field.of(
                                MINUTES,
                                t("governance.item.minutes"),
                                Control.number(minutes).unit(t("governance.minutes-short")))
                        .error(tried ? minutesError() : ""),
                Field.of(
                                PRESENTER,
                                t("governance.item.presenter"),
                                Control.text(presenter).autocomplete("off"))
                        .hint(t("governance.item.presenter.hint"))
                        .error(tried ? presenterError() : ""));
    }

    private String titleError() {
        return !title.isEmpty() && Plain.isLine(title, AgendaItem.LONGEST_TITLE)
                ? ""
                : t("governance.line.error", AgendaItem.LONGEST_TITLE);
    }

    private String minutesError() {
        return minutes.isEmpty() || lasts().isPresent()
                ? ""
                : t("governance.meeting.minutes.error", 1, AgendaItem.MOST_MINUTES);
    }

    private String presenterError() {
        return Plain.isLine(presenter, AgendaItem.LONGEST_PRESENTER)
                ? ""
                : t("governance.line.error", AgendaItem.LONGEST_PRESENTER);
    }
}
