package fr.preau.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one answers with, inside a {@link Field}; it holds the answer already given, so that nothing typed is ever lost. */
public sealed interface Control {

    /** A line of text as it was typed. */
    static TextInput text(String value) {
        return new TextInput(value, "text", "");
    }

    /** A number as it was typed, so that a wrong one can be shown again. */
    static NumberInput number(String value) {
        return new NumberInput(value, "");
    }

    /** A whole number chosen by sliding, from 0. */
    static Range range(String value, int highest) {
        return new Range(value, highest, 1);
    }

    static DateInput date(String value) {
        return new DateInput(value, Optional.empty(), Optional.empty());
    }

    static TextArea textArea(String value) {
        return new TextArea(value, 4);
    }

    static Select select(List<Option> options, String chosen) {
        return new Select(options, chosen);
    }

    static RadioGroup radios(List<Option> options, String chosen) {
        return new RadioGroup(options, chosen);
    }

    static CheckboxGroup checkboxes(List<Option> options, Set<String> chosen) {
        return new CheckboxGroup(options, chosen);
    }

    /** One box, whose label is that of the field. */
    static Checkbox checkbox(boolean checked) {
        return new Checkbox("true", checked);
    }

    /** A file, chosen or dropped; {@code accept} as in HTML: {@code ".csv,.gz"}. */
    static FileDrop file(String accept) {
        return new FileDrop(accept, false);
    }

    /**
     * @param type {@code text}, {@code search}, {@code email}, {@code url} or {@code tel}
     * @param autocomplete purpose of the value as in HTML; empty for none
     */
    record TextInput(String value, String type, String autocomplete) implements Control {

        public TextInput type(String other) {
            return new TextInput(value, other, autocomplete);
        }

        public TextInput autocomplete(String purpose) {
            return new TextInput(value, type, purpose);
        }
    }

    /**
     * Typed as text, since browsers refuse the decimal comma in their own number field or accept it in one language only.
     *
     * @param unit written after the field; empty for none
     */
    record NumberInput(String value, String unit) implements Control {

        public NumberInput unit(String other) {
            return new NumberInput(value, other);
        }
    }

    /**
     * A slider, whose number is written beside it.
     *
     * @param step by how much one key press moves it
     */
    record Range(String value, int highest, int step) implements Control {

        public Range step(int other) {
            return new Range(value, highest, other);
        }
    }

    /**
     * @param value ISO date, or whatever was received in its place
     */
    record DateInput(String value, Optional<LocalDate> first, Optional<LocalDate> last) implements Control {

        public DateInput between(LocalDate first, LocalDate last) {
            return new DateInput(value, Optional.of(first), Optional.of(last));
        }

        public @Nullable String smallest() {
            return first.map(LocalDate::toString).orElse(null);
        }

        public @Nullable String largest() {
            return last.map(LocalDate::toString).orElse(null);
        }
    }

    record TextArea(String value, int rows) implements Control {

        public TextArea rows(int other) {
            return new TextArea(value, other);
        }
    }

    record Select(List<Option> options, String chosen) implements Control {

        public Select {
            options = List.copyOf(options);
        }
    }

    /** Several possible answers, all in sight. */
    sealed interface Choices extends Control {

        List<Option> options();

        boolean isChosen(Option option);

        /** {@code type} of the inputs. */
        String type();
    }

    record RadioGroup(List<Option> options, String chosen) implements Choices {

        public RadioGroup {
            options = List.copyOf(options);
        }

        @Override
        public boolean isChosen(Option option) {
            return chosen.equals(option.value());
        }

        @Override
        public String type() {
            return "radio";
        }
    }

    record CheckboxGroup(List<Option> options, Set<String> chosen) implements Choices {

        public CheckboxGroup {
            options = List.copyOf(options);
            chosen = Set.copyOf(chosen);
        }

        @Override
        public boolean isChosen(Option option) {
            return chosen.contains(option.value());
        }

        @Override
        public String type() {
            return "checkbox";
        }
    }

    record Checkbox(String value, boolean checked) implements Control {}

    record FileDrop(String accept, boolean several) implements Control {

        public FileDrop many() {
            return new FileDrop(accept, true);
        }
    }

    /** A possible answer. */
    record Option(String value, String label) {}
}
