package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.entry.EntryColumn;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question of the form as it is drawn: its fields, and what is known beside. */
public record QuestionView(ReturnPage page, FormLine line) {

    private Question asked() {
        return line.question();
    }

    private DraftAnswer answer() {
        return page.form().answer(line);
    }

    public String id() {
        return "question-" + asked().key();
    }

    public String label() {
        return asked().label();
    }

    public boolean isPart() {
        return !asked().breakdown().isTotal();
    }

    public String definition() {
        return asked().indicator().wording().definition();
    }

    /** What was last known, with its period and its date. */
    public String known() {
        return line.present()
                .map(now -> t(
                        "indicators.campaign.present",
                        asked().words(now),
                        now.period().label()))
                .or(() -> line.last().map(last -> words(last, last.period().label())))
                .orElseGet(() -> t("indicators.campaign.never"));
    }

    private String words(LastValue last, String period) {
        return t(
                "indicators.campaign.last",
                asked().words(last),
                period,
                last.vintage().map(Formats::date).orElse(""));
    }

    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        asked().columns().forEach(column -> fields.add(number(column)));
        fields.add(field(
                DraftAnswer.STATE,
                t("indicators.campaign.answer"),
                AnswerState.choices(asked().columns(), answer().state())));
        fields.add(field(
                        DraftAnswer.REMARK,
                        t("indicators.campaign.remark"),
                        Control.text(answer().remark()).autocomplete("off"))
                .hint(isPart() ? "" : t("indicators.campaign.remark.hint")));
        return fields;
    }

    /** The same, each named with the question: read far from it. */
    Stream<Field> namedFields() {
        return fields().stream()
                .map(field -> Field.of(
                                field.name(), t("indicators.campaign.field", label(), field.label()), field.control())
                        .error(field.error()));
    }

    private Field number(EntryColumn column) {
        return field(column.slug(), column.label(asked().indicator()), Control.number(answer().number(column)));
    }

    private Field field(String name, String label, Control control) {
        String field = asked().field(name);
        return Field.of(field, label, control).error(page.error(line, field));
    }

    /** The answer in words, where it can no longer be changed. */
    public String said() {
        DraftAnswer answer = answer();
        String what = asked().words(answer);
        return answer.remark().isEmpty()
                ? t("indicators.campaign.said", what)
                : t("indicators.campaign.said.because", what, answer.remark());
    }

    /** The box that takes the last value over, while nothing is said. */
    public Optional<Field> same() {
        return line.takenOver()
                .filter(_ -> answer().state() == AnswerState.UNSAID)
                .map(_ -> Field.of(
                        asked().field(DraftAnswer.SAME), t("indicators.campaign.same"), Control.checkbox(false)));
    }

    /** What is asked about the answer. */
    public List<String> doubts() {
        return page.doubts().getOrDefault(asked().key(), List.of());
    }

    public boolean hasDoubts() {
        return !doubts().isEmpty();
    }

    public String seenName() {
        return asked().field(DraftAnswer.SEEN);
    }

    /** What stands in the fields, so that nobody replaces what they have not seen. */
    public String seen() {
        return line.seen();
    }

    /** The same; of what was overtaken as one types, what one saw, until the page is drawn again with the other answer. */
    public String seenStill() {
        return page.form().overtaken().getOrDefault(asked().key(), seen());
    }
}
