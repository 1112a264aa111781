package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Commitment;
import fr.preau.roadmap.programme.CommitmentKind;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a partner commits, as it is typed: euros for money and what is valued, posts for staff, or neither when it is not known. */
record CommitmentForm(Typed typed) {

    private static final String KIND = "apport";
    private static final String WORDS = "intitule";
    private static final String AMOUNT = "montant";
    private static final String POSTS = "etp";
    private static final String SOURCE = "source";
    private static final String READ_ON = "date";

    static Typed values(Commitment commitment) {
        Map<String, String> values = new HashMap<>();
        values.put(KIND, commitment.kind().slug());
        values.put(WORDS, commitment.words());
        commitment.amount().ifPresent(euros -> values.put(AMOUNT, TypedEuros.write(euros)));
        commitment.posts().ifPresent(posts -> values.put(POSTS, TypedEuros.write(posts)));
        values.put(SOURCE, commitment.source());
        commitment.readOn().ifPresent(day -> values.put(READ_ON, day.toString()));
        return Typed.of(values);
    }

    List<Field> fields() {
        return List.of(
                typed.select(
                        KIND,
                        t("programme.commitment.kind"),
                        CommitmentKind.values(),
                        CommitmentKind::slug,
                        kind -> t("programme.commitment." + kind.slug())),
                words(),
                Field.of(
                                AMOUNT,
                                t("programme.commitment.amount"),
                                Control.number(typed.get(AMOUNT)).unit("€"))
                        .hint(t("programme.form.amount.hint"))
                        .error(amountError()),
                Field.of(POSTS, t("programme.commitment.posts"), Control.number(typed.get(POSTS)))
                        .hint(t("programme.commitment.posts.hint"))
                        .error(postsError()),
                typed.text(SOURCE, t("programme.source")),
                typed.day(READ_ON, t("programme.read-on")));
    }

    private Field words() {
        Field words = typed.text(WORDS, t("programme.commitment.words"));
        return words.hasError() ? words : words.error(typed.wrong(typed.isEmpty(WORDS), "programme.form.title.error"));
    }

    private String amountError() {
        if (typed.isEmpty(AMOUNT)) {
            return "";
        }
        return isStaff()
                ? typed.wrong(true, "programme.expected.posts-of-staff")
                : typed.wrong(TypedEuros.read(typed.get(AMOUNT)).isEmpty(), "programme.form.amount.error");
    }

    private String postsError() {
        if (typed.isEmpty(POSTS)) {
            return "";
        }
        return isStaff()
                ? typed.wrong(TypedEuros.readPosts(typed.get(POSTS)).isEmpty(), "programme.form.posts.error")
                : typed.wrong(true, "programme.expected.amount-of-money");
    }

    private boolean isStaff() {
        return kind().filter(CommitmentKind.STAFF::equals).isPresent();
    }

    private Optional<CommitmentKind> kind() {
        return typed.chosen(KIND, CommitmentKind.values(), CommitmentKind::slug);
    }

    /** Asked only when nothing is wrong. */
    Commitment commitment() {
        return new Commitment(
                kind().orElseThrow(),
                TypedEuros.read(typed.get(AMOUNT)),
                TypedEuros.readPosts(typed.get(POSTS)),
                typed.get(WORDS),
                typed.get(SOURCE),
                typed.date(READ_ON));
    }
}
