package fr.preau.ui;

import org.jspecify.annotations.Nullable;

/**
 * One question of a form: its label, what helps to answer, the control, and what is wrong with the answer.
 *
 * @param id identifier in the page, by which the label and the error summary point at the control; the name unless set otherwise
 * @param name name of the value sent
 * @param labelShown whether the label is seen too, or only heard: under the heading of a column that says it already
 * @param hint shown under the label; empty for none
 * @param error what is wrong and what was expected; empty when nothing is
 */
public record Field(
        String id,
        String name,
        String label,
        boolean labelShown,
        Control control,
        String hint,
        String error,
        boolean required)
        implements Component {

    public static Field of(String name, String label, Control control) {
        return new Field(name, name, label, true, control, "", "", false);
    }

    /** For a page that has two fields of one name. */
    public Field id(String other) {
        return new Field(other, name, label, labelShown, control, hint, error, required);
    }

    public Field hint(String text) {
        return new Field(id, name, label, labelShown, control, text, error, required);
    }

    public Field error(String text) {
        return new Field(id, name, label, labelShown, control, hint, text, required);
    }

    /** For a cell of a table. */
    public Field labelHidden() {
        return new Field(id, name, label, false, control, hint, error, required);
    }

    public Field mandatory() {
        return new Field(id, name, label, labelShown, control, hint, error, true);
    }

    public boolean hasHint() {
        return !hint.isEmpty();
    }

    public boolean hasError() {
        return !error.isEmpty();
    }

    /** Identifiers of the texts that describe the control, for {@code aria-describedby}. */
    public @Nullable String description() {
        String ids = (hasHint() ? id + "-hint " : "") + (hasError() ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Identifier of what the error summary leads to: the control, or the first of the possible answers. */
    public String target() {
        return control instanceof Control.Choices choices
                ? id + "-" + choices.options().getFirst().value()
                : id;
    }

    /** Value of {@code aria-invalid}. */
    public @Nullable String invalid() {
        return hasError() ? "true" : null;
    }
}
