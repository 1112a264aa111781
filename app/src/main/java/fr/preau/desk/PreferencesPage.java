package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.ui.Alert;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.Link;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one wants to be told, kind by kind.
 *
 * @param mails whether this installation sends letters
 * @param done whether a choice was just made
 */
public record PreferencesPage(List<Preference> preferences, boolean mails, boolean done) {

    static String pace(Kind kind) {
        return "courriel-" + kind.slug();
    }

    static String shown(Kind kind) {
        return "ecran-" + kind.slug();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("desk.week"), DeskPages.WEEK), new Link(t("desk.notifications"), DeskPages.NOTIFICATIONS));
    }

    public String action() {
        return DeskPages.PREFERENCES;
    }

    public List<Alert> alerts() {
        return Stream.of(
                        done ? Optional.of(Alert.success(t("desk.preferences.done"))) : Optional.<Alert>empty(),
                        mails ? Optional.<Alert>empty() : Optional.of(Alert.info(t("desk.preferences.no-mail"))))
                .flatMap(Optional::stream)
                .toList();
    }

    public List<Choice> choices() {
        return preferences.stream().map(PreferencesPage::choice).toList();
    }

    private static Choice choice(Preference preference) {
        Kind kind = preference.kind();
        return new Choice(
                kind.label(),
                t("desk.kind." + kind.slug() + ".what"),
                Field.of(shown(kind), t("desk.preferences.shown"), Control.checkbox(preference.shown())),
                Field.of(
                        pace(kind),
                        t("desk.preferences.pace"),
                        Control.select(
                                Arrays.stream(Pace.values())
                                        .map(pace -> new Control.Option(pace.slug(), pace.label()))
                                        .toList(),
                                preference.pace().slug())));
    }

    /** The two questions about one kind. */
    public record Choice(String title, String what, Field shown, Field pace) {}
}
