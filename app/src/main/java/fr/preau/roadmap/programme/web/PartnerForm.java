package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Partner;
import fr.preau.roadmap.programme.ProgrammeConvention;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A partner as it is typed.
 *
 * @param former the one that is changed; empty for a new one, whose code is typed
 */
record PartnerForm(ProgrammeConvention convention, Optional<Partner> former, Typed typed) {

    private static final String CODE = "code";
    private static final String TITLE = "intitule";
    private static final String ROLE = "role";

    static Typed values(Partner partner) {
        return Typed.of(Map.of(TITLE, partner.title(), ROLE, partner.role()));
    }

    List<Field> fields() {
        Field title = typed.text(TITLE, t("programme.partner"));
        title = title.hasError() ? title : title.error(typed.wrong(typed.isEmpty(TITLE), "programme.form.title.error"));
        Field role = typed.text(ROLE, t("programme.partner.role"));
        return former.isPresent() ? List.of(title, role) : List.of(code(), title, role);
    }

    private Field code() {
        String error = typed.wrong(!isCode(), "programme.expected.code");
        return Field.of(CODE, t("programme.form.code"), Control.text(typed.get(CODE)))
                .hint(t("programme.form.code.hint"))
                .error(
                        error.isEmpty()
                                ? typed.wrong(
                                        convention.findPartner(typed.get(CODE)).isPresent(),
                                        "programme.expected.code-of-its-own")
                                : error);
    }

    private boolean isCode() {
        try {
            new Partner(typed.get(CODE), "", "", List.of());
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** Asked only when nothing is wrong. */
    Partner partner() {
        return new Partner(
                former.map(Partner::code).orElse(typed.get(CODE)),
                typed.get(TITLE),
                typed.get(ROLE),
                former.map(Partner::commitments).orElse(List.of()));
    }
}
