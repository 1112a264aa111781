package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.people.TypedPeople;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Who is to sit in a body, as it was typed. */
record MemberForm(
        String role,
        String name,
        String email,
        String organisation,
        boolean voting,
        String from,
        String until,
        Optional<BodyRefusal> refusal,
        boolean tried) {

    static final String ROLE = "qualite";
    static final String NAME = "nom";
    static final String EMAIL = "courriel";
    static final String ORGANISATION = "organisme";
    static final String VOTING = "vote";
    static final String FROM = "du";
    static final String UNTIL = "au";

    static MemberForm empty(LocalDate from) {
        return new MemberForm("", "", "", "", true, from.toString(), "", Optional.empty(), false);
    }

    static MemberForm read(MultiValueMap<String, String> asked) {
        return new MemberForm(
                Asked.first(asked, ROLE),
                Asked.first(asked, NAME),
                Asked.first(asked, EMAIL),
                Asked.first(asked, ORGANISATION),
                Asked.first(asked, VOTING).equals("true"),
                Asked.first(asked, FROM),
                Asked.first(asked, UNTIL),
                Optional.empty(),
                true);
    }

    MemberForm refused(BodyRefusal why) {
        return new MemberForm(role, name, email, organisation, voting, from, until, Optional.of(why), tried);
    }

    /** The member, when all of it can be read. */
    Optional<MemberDraft> draft() {
        boolean wrong = !nameError().isEmpty()
                || !emailError().isEmpty()
                || !organisationError().isEmpty();
        return wrong
                ? Optional.empty()
                : MemberRole.findBySlug(role)
                        .flatMap(known -> days().map(days -> new MemberDraft(
                                called(), TypedPeople.address(email).orElse(""), organisation, known, voting, days)));
    }

    private String called() {
        return TypedPeople.name(name).orElse("");
    }

    private Optional<Validity> days() {
        return Asked.days(from, until);
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of(ROLE, t("governance.member.role"), Control.select(roles(), role))
                .error(tried && MemberRole.findBySlug(role).isEmpty() ? t("governance.member.role.error") : "")
                .mandatory());
        fields.add(Field.of(NAME, t("governance.name"), Control.text(name).autocomplete("off"))
                .hint(t("governance.member.name.hint"))
                .error(tried ? nameError() : ""));
        fields.add(Field.of(
                        ORGANISATION,
                        t("governance.member.organisation"),
                        Control.text(organisation).autocomplete("off"))
                .hint(t("governance.member.organisation.hint"))
                .error(tried ? organisationError() : ""));
        fields.add(Field.of(
                        EMAIL,
                        t("governance.email"),
                        Control.text(email).type("email").autocomplete("off"))
                .hint(t("governance.member.email.hint"))
                .error(tried ? emailError() : ""));
        fields.add(Field.of(VOTING, t("governance.member.voting"), Control.checkbox(voting))
                .hint(t("governance.member.voting.hint")));
        fields.add(Field.of(FROM, t("governance.term.from"), Control.date(from))
                .error(tried ? daysError() : "")
                .mandatory());
        fields.add(
                Field.of(UNTIL, t("governance.term.until"), Control.date(until)).hint(t("governance.until.hint")));
        return fields;
    }

    private static List<Control.Option> roles() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.member.role.choose"))));
        Arrays.stream(MemberRole.values())
                .forEach(known -> options.add(new Control.Option(known.slug(), known.label())));
        return options;
    }

    private boolean isOfPupils() {
        return MemberRole.findBySlug(role).filter(MemberRole::isOfPupils).isPresent();
    }

    private String nameError() {
        if (isOfPupils()) {
            return name.isEmpty() ? "" : t("governance.member.pupils");
        }
        if (name.isEmpty()) {
            return email.isEmpty() && !organisation.isEmpty() ? "" : t("governance.member.name.missing");
        }
        return TypedPeople.name(name).isPresent() ? "" : t("governance.name.error", TypedPeople.LONGEST_NAME);
    }

    private String emailError() {
        if (email.isEmpty()) {
            return "";
        }
        if (isOfPupils()) {
            return t("governance.member.pupils");
        }
        return TypedPeople.address(email).isPresent() ? "" : t("governance.email.error");
    }

    private String organisationError() {
        if (isOfPupils() && organisation.isEmpty()) {
            return t("governance.member.pupils.organisation");
        }
        return Plain.isLine(organisation, MemberDraft.LONGEST_ORGANISATION)
                ? ""
                : t("governance.line.error", MemberDraft.LONGEST_ORGANISATION);
    }

    private String daysError() {
        if (days().isEmpty()) {
            return t("governance.days.error");
        }
        return refusal.map(why ->
                        t(why == BodyRefusal.SITS_ALREADY ? "governance.member.sits" : "governance.member.outside"))
                .orElse("");
    }
}
