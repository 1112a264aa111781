package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;

/**
 * Ending a term, or closing a post.
 *
 * @param post the page to come back to
 */
public record EndPage(String title, String lead, String send, String action, Link post, EndForm form) {

    static EndPage ofPost(Post post, String placeName, EndForm form) {
        return new EndPage(
                t("governance.post.close"),
                t("governance.post.close.lead"),
                t("governance.post.close.send"),
                RelayAddresses.closing(post.id()),
                back(post, placeName),
                form);
    }

    static EndPage ofTerm(Post post, String placeName, Appointment term, EndForm form) {
        return new EndPage(
                t("governance.term.end"),
                t("governance.term.end.lead", term.relay().shown(), post.name()),
                t("governance.term.end.send"),
                RelayAddresses.end(post.id(), term.id()),
                back(post, placeName),
                form);
    }

    private static Link back(Post post, String placeName) {
        return new Link(t("governance.post-in-place", post.name(), placeName), RelayAddresses.post(post.id()));
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT), post);
    }

    public String back() {
        return post.address();
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
