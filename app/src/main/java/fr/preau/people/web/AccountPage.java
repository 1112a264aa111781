package fr.preau.people.web;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.Person;
import fr.preau.people.accounts.PersonSessions.OpenSession;
import fr.preau.people.privacy.PrivacyRequest;
import fr.preau.ui.Alert;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Table;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One's own account.
 *
 * @param rights what one may do, in words
 * @param trail what the journal says that was done
 * @param reads what the journal says that others read
 * @param dates moments in its life
 * @param requests what was asked about what is held
 * @param request what is being asked
 * @param form the name as it was typed
 * @param currentError what is wrong with the password one has; empty when nothing is
 * @param newError what is wrong with the one to be; empty when nothing is
 * @param done what was just done; empty for nothing
 */
public record AccountPage(
        Person person,
        RightsList rights,
        List<OpenSession> sessions,
        JournalList trail,
        JournalList reads,
        OwnData.Dates dates,
        List<PrivacyRequest> requests,
        OwnRequestForm request,
        PersonForm form,
        String currentError,
        String newError,
        String done) {

    static final String CURRENT = "mot-de-passe-actuel";
    static final String SESSION = "session";
    static final String DONE = "fait";

    public String nameAction() {
        return Addresses.OWN_NAME;
    }

    public String passwordAction() {
        return Addresses.OWN_PASSWORD;
    }

    public String sessionsAction() {
        return Addresses.OWN_SESSIONS;
    }

    public Button delegation() {
        return Button.link(t("people.delegation.title"), Addresses.DELEGATION).second();
    }

    public Button keys() {
        return Button.link(t("people.keys.manage"), Addresses.OWN_KEYS).second();
    }

    public Button identities() {
        return Button.link(t("people.identities.manage"), Addresses.OWN_IDENTITIES)
                .second();
    }

    public Button tokens() {
        return Button.link(t("people.tokens.manage"), Addresses.OWN_TOKENS).second();
    }

    public String signOut() {
        return Addresses.SIGN_OUT;
    }

    public Optional<Alert> alert() {
        return switch (done) {
            case "nom" -> Optional.of(Alert.success(t("people.own.done.name")));
            case "mot-de-passe" -> Optional.of(Alert.success(t("people.own.done.password")));
            case "remplacement" -> Optional.of(Alert.success(t("people.delegation.done")));
            case "demande" -> Optional.of(Alert.success(t("people.own.done.request")));
            case "demande-en-cours" -> Optional.of(Alert.warning(t("people.own.done.request-waiting")));
            case "session" -> Optional.of(Alert.success(t("people.own.done.session")));
            default -> Optional.empty();
        };
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                Stream.of(List.of(name()), passwords(), request.fields())
                        .flatMap(List::stream)
                        .toList(),
                true);
    }

    public Field name() {
        return form.nameField();
    }

    /** Who only ever came through a provider of identities has none. */
    public boolean hasPassword() {
        return dates.password().isPresent();
    }

    public String forgotten() {
        return Addresses.FORGOTTEN;
    }

    public List<Field> passwords() {
        return List.of(
                PasswordField.current(CURRENT, t("people.password.current"), currentError),
                PasswordField.choosing(newError));
    }

    public Table trailTable() {
        return trail.tableOfOne(t("people.own.trail"));
    }

    public Table readsTable() {
        return reads.tableOf(
                t("people.own.reads"), EmptyState.of(t("people.own.reads.none"), t("people.own.reads.none.sentence")));
    }

    /** What is held, in words; the file says all of it. */
    public DefinitionList held() {
        return DefinitionList.empty()
                .with(t("people.name"), person.name().value())
                .with(t("people.email"), person.email().value())
                .with(t("people.own.data.created"), Formats.dateTime(dates.created()))
                .with(t("people.signed-in"), moment(dates.signedIn()))
                .with(t("people.password"), t("people.own.data.password", moment(dates.password())))
                .with(
                        t("people.rights"),
                        t("people.own.data.rights", rights.lines().size()))
                .with(t("people.journal.title"), t("people.own.data.entries", trail.total() + reads.total()));
    }

    private static String moment(Optional<Instant> moment) {
        return moment.map(Formats::dateTime).orElseGet(() -> t("people.never"));
    }

    public Button take() {
        return Button.link(t("people.own.data.take"), Addresses.OWN_DATA).second();
    }

    public String requestAction() {
        return Addresses.OWN_REQUESTS;
    }

    public List<Field> requestFields() {
        return request.fields();
    }

    /** Are they open from the start? */
    public boolean isAsking() {
        return request.tried();
    }

    public boolean hasRequests() {
        return !requests.isEmpty();
    }

    public Table requestTable(Frame frame) {
        return Table.of(
                        t("people.own.requests"),
                        Column.text(t("people.request.kind")),
                        Column.text(t("people.request.asked")),
                        Column.text(t("people.request.state")))
                .ofSentences()
                .rows(
                        requests,
                        asked -> List.of(
                                Cell.text(asked.kind().label()).note(asked.words()),
                                Cell.text(Formats.date(LocalDate.ofInstant(asked.asked(), ZoneId.of("Europe/Paris")))),
                                Cell.content(frame.show(RequestWords.badge(asked, rights.today())))
                                        .note(asked.answer()
                                                .map(PrivacyRequest.Answer::words)
                                                .orElse(""))));
    }

    public Table sessionTable(Frame frame) {
        return Table.of(
                        t("people.own.sessions"),
                        Column.text(t("people.own.device")),
                        Column.text(t("people.own.opened")),
                        Column.text(t("people.own.used")),
                        Column.text(t("people.own.end")))
                .captionHidden()
                .rows(
                        sessions,
                        session -> List.of(
                                Cell.text(session.device()).note(session.current() ? t("people.own.this") : ""),
                                Cell.text(Formats.dateTime(session.opened())),
                                Cell.text(Formats.dateTime(session.lastUse())),
                                session.current()
                                        ? Cell.absent(t("people.own.this.end"))
                                        : Cell.content(end(frame, session))));
    }

    private Content end(Frame frame, OpenSession session) {
        return frame.fragment(
                "people/end-session",
                new EndSession(
                        Addresses.OWN_SESSIONS,
                        session.handle(),
                        Button.submit(t("people.own.end.send"))
                                .second()
                                .spoken(t("people.own.end.spoken", session.device()))));
    }

    /** A form of one button. */
    public record EndSession(String action, String handle, Button button) {}
}
