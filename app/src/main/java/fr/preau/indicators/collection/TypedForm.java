package fr.preau.indicators.collection;

import fr.preau.indicators.Measure;
import fr.preau.ui.TypedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The lines of a form beside what was typed in it.
 *
 * @param typed by the key of the question; what was not touched is as it is kept
 * @param overtaken by key, those that somebody else changed meanwhile, of which nothing is kept: what was seen when they were typed
 */
record TypedForm(List<FormLine> lines, Map<String, DraftAnswer> typed, Map<String, String> overtaken) {

    TypedForm {
        lines = List.copyOf(lines);
        typed = Map.copyOf(typed);
        overtaken = Map.copyOf(overtaken);
    }

    /** Before anything is typed. */
    static TypedForm of(List<FormLine> lines) {
        return new TypedForm(lines, Map.of(), Map.of());
    }

    static TypedForm read(List<FormLine> lines, MultiValueMap<String, String> asked) {
        var typed = new LinkedHashMap<String, DraftAnswer>();
        var overtaken = new LinkedHashMap<String, String>();
        for (FormLine line : lines) {
            Question question = line.question();
            String seen = TypedText.line(asked, question.field(DraftAnswer.SEEN));
            Optional<Measure> last = line.takenOver();
            if (seen.isEmpty()) {
                continue;
            }
            DraftAnswer answer = DraftAnswer.read(asked, question, last);
            boolean untouched = seen.endsWith("." + answer.digest());
            if (!untouched && !answer.equals(line.answer())) {
                typed.put(question.key(), answer);
                if (!seen.equals(line.seen())) {
                    overtaken.put(question.key(), seen);
                }
            }
        }
        return new TypedForm(lines, typed, overtaken);
    }

    /** What the fields hold. */
    DraftAnswer answer(FormLine line) {
        return typed.getOrDefault(line.question().key(), line.answer());
    }

    boolean isOvertaken(FormLine line) {
        return overtaken.containsKey(line.question().key());
    }

    /** Those to keep: changed, and by nobody else. */
    List<FormLine> changed() {
        return lines.stream()
                .filter(line -> typed.containsKey(line.question().key()) && !isOvertaken(line))
                .toList();
    }
}
