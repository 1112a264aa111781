package fr.preau.governance.relays;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.people.TypedPeople;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Formats;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Who is to hold a post, as it was typed.
 *
 * @param reason why who holds it now leaves it; not asked when nobody does
 * @param refusal why it may not be; empty when nothing was refused
 */
record TermForm(
        String name,
        String email,
        String from,
        String until,
        String skills,
        String way,
        String reason,
        Optional<Refusal> refusal,
        boolean tried) {

    static final String NAME = "nom";
    static final String EMAIL = "courriel";
    static final String FROM = "du";
    static final String UNTIL = "au";
    static final String SKILLS = "competences";
    static final String WAY = "maniere";
    static final String REASON = "motif";

    static final int LONGEST_REASON = 300;

    static TermForm empty(LocalDate from) {
        return new TermForm("", "", from.toString(), "", "", "", "", Optional.empty(), false);
    }

    /** What a term says already, to be said better. */
    static TermForm of(Appointment term) {
        Validity days = term.validity();
        return new TermForm(
                term.relay().shown(),
                "",
                days.from().toString(),
                days.end().map(LocalDate::toString).orElse(""),
                term.skills().typed(),
                term.way(),
                "",
                Optional.empty(),
                false);
    }

    static TermForm read(MultiValueMap<String, String> asked) {
        return new TermForm(
                Asked.first(asked, NAME),
                Asked.first(asked, EMAIL),
                Asked.first(asked, FROM),
                Asked.first(asked, UNTIL),
                Asked.first(asked, SKILLS),
                Asked.first(asked, WAY),
                Asked.first(asked, REASON),
                Optional.empty(),
                true);
    }

    /** What was typed about a term whose holder and first day stay. */
    static TermForm read(MultiValueMap<String, String> asked, Appointment term) {
        TermForm typed = read(asked);
        return new TermForm(
                term.relay().shown(),
                "",
                term.validity().from().toString(),
                typed.until,
                typed.skills,
                typed.way,
                "",
                Optional.empty(),
                true);
    }

    TermForm refused(Refusal why) {
        return new TermForm(name, email, from, until, skills, way, reason, Optional.of(why), tried);
    }

    Optional<Contact> contact() {
        Optional<String> address = email.isEmpty() ? Optional.of("") : TypedPeople.address(email);
        return TypedPeople.name(name).flatMap(called -> address.map(known -> new Contact(called, known)));
    }

    /** @param replacing whether somebody holds the post, so that one must say why they leave it */
    Optional<Term> term(boolean replacing) {
        return wayError().isEmpty() && (!replacing || reasonError(reason).isEmpty())
                ? Asked.days(from, until).flatMap(days -> Skills.read(skills).map(known -> new Term(days, known, way)))
                : Optional.empty();
    }

    /** @param post whose days bound those of the term */
    List<Field> fields(Post post, boolean replacing) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(NAME, t("governance.name"), Control.text(name).autocomplete("off"))
                .error(
                        tried && TypedPeople.name(name).isEmpty()
                                ? t("governance.name.error", TypedPeople.LONGEST_NAME)
                                : "")
                .mandatory());
        boolean wrongAddress = !email.isEmpty() && TypedPeople.address(email).isEmpty();
        fields.add(Field.of(
                        EMAIL,
                        t("governance.email"),
                        Control.text(email).type("email").autocomplete("off"))
                .hint(t("governance.email.hint"))
                .error(tried && wrongAddress ? t("governance.email.error") : ""));
        fields.add(Field.of(FROM, t("governance.term.from"), Control.date(from))
                .error(tried ? daysError(post) : "")
                .mandatory());
        fields.addAll(details());
        if (replacing) {
            fields.add(reasonField(reason, tried ? reasonError(reason) : ""));
        }
        return fields;
    }

    /** Those of a term whose holder and first day stay. */
    List<Field> details(Post post) {
        List<Field> fields = details();
        fields.set(0, fields.getFirst().error(tried ? daysError(post) : ""));
        return fields;
    }

    private List<Field> details() {
        List<Field> fields = new ArrayList<>();
        fields.add(
                Field.of(UNTIL, t("governance.term.until"), Control.date(until)).hint(t("governance.until.hint")));
        fields.add(Field.of(SKILLS, t("governance.skills"), Control.text(skills).autocomplete("off"))
                .hint(t("governance.skills.hint", Skills.MOST))
                .error(
                        tried && Skills.read(skills).isEmpty()
                                ? t("governance.skills.error", Skills.MOST, Skills.LONGEST)
                                : ""));
        fields.add(Field.of(WAY, t("governance.way"), Control.text(way).autocomplete("off"))
                .hint(t("governance.way.hint"))
                .error(tried ? wayError() : ""));
        return fields;
    }

    static Field reasonField(String typed, String error) {
        return Field.of(REASON, t("governance.reason"), Control.text(typed).autocomplete("off"))
                .hint(t("governance.reason.hint"))
                .error(error)
                .mandatory();
    }

    static String reasonError(String typed) {
        return typed.isEmpty() || !Plain.isLine(typed, LONGEST_REASON)
                ? t("governance.reason.error", LONGEST_REASON)
                : "";
    }

    private String wayError() {
        return Plain.isLine(way, Term.LONGEST_WAY) ? "" : t("governance.line.error", Term.LONGEST_WAY);
    }

    private String daysError(Post post) {
        if (Asked.days(from, until).isEmpty()) {
            return t("governance.days.error");
        }
        return refusal.map(why -> switch (why) {
                    case OUTSIDE_THE_POST ->
                        post.validity()
                                .end()
                                .map(end -> t(
                                        "governance.refusal.outside-until",
                                        Formats.date(post.validity().from()),
                                        Formats.date(end)))
                                .orElseGet(() -> t(
                                        "governance.refusal.outside",
                                        Formats.date(post.validity().from())));
                    case HELD -> t("governance.refusal.held");
                    case ENDS_BEFORE_START, OVER_ALREADY, APPOINTED_LATER -> t("governance.refusal.too-early");
                })
                .orElse("");
    }
}
