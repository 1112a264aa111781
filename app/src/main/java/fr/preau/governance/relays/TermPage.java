package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Days;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;
import java.util.Optional;

/**
 * Appointing somebody, or saying better what is known of a term.
 *
 * @param current who holds the post today, and is replaced
 * @param term the one that is said better; empty when somebody is appointed
 */
public record TermPage(
        Post post, String placeName, Optional<Appointment> current, Optional<Appointment> term, TermForm form) {

    static TermPage appointing(Post post, String placeName, Optional<Appointment> current, TermForm form) {
        return new TermPage(post, placeName, current, Optional.empty(), form);
    }

    static TermPage describing(Post post, String placeName, Appointment term, TermForm form) {
        return new TermPage(post, placeName, Optional.empty(), Optional.of(term), form);
    }

    public String title() {
        if (term.isPresent()) {
            return t("governance.term.describe");
        }
        return t(current.isPresent() ? "governance.term.replace" : "governance.term.appoint");
    }

    public String lead() {
        return term.map(known ->
                        t("governance.term.describe.lead", known.relay().shown(), inWords()))
                .or(() -> current.map(held -> t(
                        "governance.term.replace.lead",
                        held.relay().shown(),
                        Days.inWords(held.validity()),
                        inWords())))
                .orElseGet(this::inWords);
    }

    private String inWords() {
        return t("governance.post-in-place", post.name(), placeName);
    }

    public String send() {
        return t(term.isPresent() ? "governance.term.describe.send" : "governance.term.appoint.send");
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT), new Link(inWords(), back()));
    }

    public String action() {
        return term.map(known -> RelayAddresses.term(post.id(), known.id()))
                .orElseGet(() -> RelayAddresses.appointing(post.id()));
    }

    public String back() {
        return RelayAddresses.post(post.id());
    }

    public List<Field> fields() {
        return term.isPresent() ? form.details(post) : form.fields(post, current.isPresent());
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
