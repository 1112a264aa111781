package fr.preau.ui;

import java.util.Locale;

/**
 * Something to do: a link drawn as a button, or the button that sends a form.
 *
 * @param address where it leads; empty when it sends the form it stands in
 * @param name name sent with the form, so that one form may have two buttons; empty for none
 * @param value value sent with {@code name}
 * @param spoken what a screen reader says where the label alone does not tell one button from the next; empty for the label
 */
public record Button(String label, Look look, String address, String name, String value, Icon icon, String spoken)
        implements Component {

    /** How much it asks for attention; one {@link #MAIN} at most in a view. */
    public enum Look {
        MAIN,
        SECOND,
        QUIET,
        DANGER;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The main action of a view, as a link. */
    public static Button link(String label, String address) {
        return new Button(label, Look.MAIN, address, "", "", Icon.NONE, "");
    }

    /** The button that sends the form it stands in. */
    public static Button submit(String label) {
        return new Button(label, Look.MAIN, "", "", "", Icon.NONE, "");
    }

    public Button look(Look other) {
        return new Button(label, other, address, name, value, icon, spoken);
    }

    public Button second() {
        return look(Look.SECOND);
    }

    public Button quiet() {
        return look(Look.QUIET);
    }

    public Button danger() {
        return look(Look.DANGER);
    }

    public Button icon(Icon other) {
        return new Button(label, look, address, name, value, other, spoken);
    }

    /** Sends {@code name=value} with the form, to tell which button was pressed. */
    public Button sending(String name, String value) {
        return new Button(label, look, address, name, value, icon, spoken);
    }

    /** @param text begins with the label, so that who speaks to the computer says what is seen */
    public Button spoken(String text) {
        return new Button(label, look, address, name, value, icon, text);
    }

    public boolean isLink() {
        return !address.isEmpty();
    }
}
