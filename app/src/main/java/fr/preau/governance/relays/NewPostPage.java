package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.ErrorSummary;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.List;

/** Adding a post. */
public record NewPostPage(PostForm form) {

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("governance.list.title"), RelayAddresses.ROOT));
    }

    public String action() {
        return RelayAddresses.NEW_POST;
    }

    public String back() {
        return RelayAddresses.ROOT;
    }

    public List<Field> fields() {
        return form.fields();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(fields(), true);
    }
}
