package fr.preau.ui;

import java.util.List;

/**
 * Every wrong answer of a form, above it, each leading to its field; draws nothing when all is well.
 *
 * @param takesFocus the reader is brought to it when the page opens: right after a form was refused
 */
public record ErrorSummary(List<Field> fields, boolean takesFocus) implements Component {

    public ErrorSummary {
        fields = fields.stream().filter(Field::hasError).toList();
    }

    public static ErrorSummary of(Field... fields) {
        return new ErrorSummary(List.of(fields), true);
    }
}
