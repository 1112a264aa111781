package fr.preau.api;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Link;
import java.util.Arrays;
import java.util.List;

/** The sorts of refusals, each under the anchor that stands in its type. */
public record ProblemsPage(List<Sort> sorts) {

    public ProblemsPage {
        sorts = List.copyOf(sorts);
    }

    static ProblemsPage ofAll() {
        return new ProblemsPage(Arrays.stream(Refusal.values())
                .map(refusal -> new Sort(refusal.slug(), refusal.status(), refusal.title(), refusal.detail()))
                .toList());
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(new Link(t("api.footer"), DocumentationController.ADDRESS));
    }

    /** One sort of refusal. */
    public record Sort(String anchor, int status, String title, String detail) {}
}
