package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.ChangesTable;
import fr.preau.people.Trail;
import fr.preau.territory.Panel;
import fr.preau.ui.Alert;
import fr.preau.ui.Badge;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A decision, with how far it is.
 *
 * @param sequels what other modules say came of it
 * @param mayFollow whether who reads may say how far it is
 * @param changes what became of it, the newest first; empty for who may not follow it
 * @param state the word of the state that was chosen, and the reason typed
 * @param tried whether it was sent and refused
 * @param done whether it was just said
 */
public record DecisionPage(
        DecisionList.Line line,
        LocalDate today,
        List<Panel> sequels,
        boolean mayFollow,
        List<Trail.Line> changes,
        String state,
        String reason,
        boolean tried,
        boolean done) {

    static final String STATE = "etat";
    static final String DONE = "fait";

    private Decision decision() {
        return line.decision();
    }

    public String title() {
        return t("governance.decision.title", decision().numbered());
    }

    public String lead() {
        return line.bodyName();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("governance.bodies.title"), BodyAddresses.ROOT),
                new Link(line.bodyName(), BodyAddresses.body(decision().body())));
    }

    public Optional<Alert> alert() {
        return done ? Optional.of(Alert.success(t("governance.body-done.changed"))) : Optional.empty();
    }

    public Badge badge() {
        return decision().badge(today);
    }

    public String words() {
        return decision().terms().words();
    }

    public DefinitionList facts() {
        DecisionTerms terms = decision().terms();
        DefinitionList facts = DefinitionList.empty()
                .link(
                        t("governance.meeting"),
                        Formats.dateTime(line.decidedAt()),
                        MeetingAddresses.meeting(decision().meeting()))
                .with(
                        t("governance.decision.owner"),
                        line.owner().isEmpty() ? t("governance.decision.nobody") : line.owner())
                .with(
                        t("governance.decision.due"),
                        terms.due().map(Formats::date).orElseGet(() -> t("governance.decision.no-due")));
        if (!terms.about().isEmpty()) {
            facts = facts.link(t("governance.decision.about"), terms.aboutTitle(), terms.about());
        }
        if (decision().settledOn().isPresent()) {
            facts = facts.with(
                    decision().state().label(),
                    Formats.date(decision().settledOn().get()));
        }
        return decision().reason().isEmpty()
                ? facts
                : facts.with(t("governance.reason"), decision().reason());
    }

    public boolean mayKeep() {
        return line.keeps();
    }

    public Button change() {
        return Button.link(
                        t("governance.body.change"),
                        DecisionAddresses.change(decision().id()))
                .second();
    }

    public String action() {
        return DecisionAddresses.state(decision().id());
    }

    public List<Field> fields() {
        List<Control.Option> states = Arrays.stream(DecisionState.values())
                .map(one -> new Control.Option(one.slug(), one.label()))
                .toList();
        boolean unknown = DecisionState.findBySlug(state).isEmpty();
        return List.of(
                Field.of(STATE, t("governance.state"), Control.select(states, state))
                        .error(tried && unknown ? t("governance.decision.state.error") : "")
                        .mandatory(),
                Field.of(
                                LastDayForm.REASON,
                                t("governance.reason"),
                                Control.text(reason).autocomplete("off"))
                        .hint(t("governance.decision.reason.hint"))
                        .error(tried && !unknown ? LastDayForm.reasonError(reason) : ""));
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }

    public boolean hasChanges() {
        return !changes.isEmpty();
    }

    public Table trail() {
        return ChangesTable.of(changes);
    }
}
