package fr.preau.governance.bodies;

import static fr.preau.ui.Texts.t;

import fr.preau.governance.typed.Asked;
import fr.preau.governance.typed.Plain;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/**
 * A decision as it was typed.
 *
 * @param members who may see to it
 */
record DecisionForm(
        String words,
        String member,
        String owner,
        String due,
        String about,
        String aboutTitle,
        List<Membership> members,
        Optional<DecisionRefusal> refusal,
        boolean tried) {

    static final String WORDS = "texte";
    static final String MEMBER = "membre";
    static final String OWNER = "responsable";
    static final String DUE = "echeance";
    static final String ABOUT = "page";
    static final String ABOUT_TITLE = "titre";

    static DecisionForm empty(List<Membership> members) {
        return new DecisionForm("", "", "", "", "", "", members, Optional.empty(), false);
    }

    static DecisionForm of(DecisionTerms terms, List<Membership> members) {
        return new DecisionForm(
                terms.words(),
                terms.member().map(UUID::toString).orElse(""),
                terms.owner(),
                terms.due().map(Object::toString).orElse(""),
                terms.about(),
                terms.aboutTitle(),
                members,
                Optional.empty(),
                false);
    }

    static DecisionForm read(MultiValueMap<String, String> asked, List<Membership> members) {
        return new DecisionForm(
                Asked.first(asked, WORDS),
                Asked.first(asked, MEMBER),
                Asked.first(asked, OWNER),
                Asked.first(asked, DUE),
                Asked.first(asked, ABOUT),
                Asked.first(asked, ABOUT_TITLE),
                members,
                Optional.empty(),
                true);
    }

    DecisionForm refused(DecisionRefusal why) {
        return new DecisionForm(words, member, owner, due, about, aboutTitle, members, Optional.of(why), tried);
    }

    /** What it says, when all of it can be read. */
    Optional<DecisionTerms> terms() {
        boolean wrong = !wordsError().isEmpty()
                || !memberError().isEmpty()
                || !ownerError().isEmpty()
                || !dueError().isEmpty()
                || !aboutError().isEmpty()
                || !aboutTitleError().isEmpty();
        return wrong
                ? Optional.empty()
                : Optional.of(new DecisionTerms(words, chosen(), owner, Asked.day(due), about, aboutTitle));
    }

    private Optional<UUID> chosen() {
        return members.stream()
                .map(Membership::id)
                .filter(known -> known.toString().equals(member))
                .findFirst();
    }

    List<Field> fields() {
        return List.of(
                Field.of(WORDS, t("governance.decision.words"), Control.textArea(words))
                        .hint(t("governance.decision.words.hint"))
                        .error(tried ? wordsError() : "")
                        .mandatory(),
                Field.of(MEMBER, t("governance.decision.member"), Control.select(memberOptions(), member))
                        .error(tried ? memberError() : ""),
                Field.of(
                                OWNER,
                                t("governance.decision.organisation"),
                                Control.text(owner).autocomplete("off"))
                        .hint(t("governance.decision.organisation.hint"))
                        .error(tried ? ownerError() : ""),
                Field.of(DUE, t("governance.decision.due"), Control.date(due)).error(tried ? dueError() : ""),
                Field.of(
                                ABOUT,
                                t("governance.decision.about"),
                                Control.text(about).autocomplete("off"))
                        .hint(t("governance.decision.about.hint"))
                        .error(tried ? aboutError() : ""),
                Field.of(
                                ABOUT_TITLE,
                                t("governance.decision.about-title"),
                                Control.text(aboutTitle).autocomplete("off"))
                        .error(tried ? aboutTitleError() : ""));
    }

    private List<Control.Option> memberOptions() {
        List<Control.Option> options =
                new ArrayList<>(List.of(new Control.Option("", t("governance.decision.nobody"))));
        members.forEach(one -> options.add(new Control.Option(one.id().toString(), one.shown())));
        return options;
    }

    private String wordsError() {
        if (refusal.filter(why -> why == DecisionRefusal.NOT_MET).isPresent()) {
            return t("governance.decision.not-met");
        }
        if (refusal.filter(why -> why == DecisionRefusal.APPROVED).isPresent()) {
            return t("governance.decision.approved");
        }
        return !words.isEmpty() && words.length() <= DecisionTerms.LONGEST_WORDS
                ? ""
                : t("governance.text.error", DecisionTerms.LONGEST_WORDS);
    }

    private String memberError() {
        boolean unknown =
                refusal.filter(why -> why == DecisionRefusal.NO_MEMBER).isPresent();
        return !unknown && (member.isEmpty() || chosen().isPresent()) ? "" : t("governance.decision.member.error");
    }

    private String ownerError() {
        return Plain.isLine(owner, DecisionTerms.LONGEST_OWNER)
                ? ""
                : t("governance.line.error", DecisionTerms.LONGEST_OWNER);
    }

    private String dueError() {
        if (refusal.filter(why -> why == DecisionRefusal.DUE_BEFORE).isPresent()) {
            return t("governance.decision.due-before");
        }
        return due.isEmpty() || Asked.day(due).isPresent() ? "" : t("governance.day.error");
    }

    private String aboutError() {
        boolean unknown = refusal.filter(why -> why == DecisionRefusal.NO_PAGE).isPresent();
        boolean wrong = !about.isEmpty() && !about.startsWith("/") || about.length() > DecisionTerms.LONGEST_ADDRESS;
        return unknown || wrong ? t("governance.decision.about.error") : "";
    }

    private String aboutTitleError() {
        return about.isEmpty() == aboutTitle.isEmpty() && Plain.isLine(aboutTitle, DecisionTerms.LONGEST_OWNER)
                ? ""
                : t("governance.decision.about-title.error", DecisionTerms.LONGEST_OWNER);
    }
}
