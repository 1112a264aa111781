package fr.preau.publication;

import static fr.preau.ui.Texts.t;

import fr.preau.imports.shipped.ShippedSource;
import fr.preau.imports.shipped.SourceCheck;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What somebody found who looked for a newer edition, as it is typed.
 *
 * @param shipped the files that one may have looked for
 * @param tried whether it was sent
 */
public record CheckForm(List<ShippedSource> shipped, String source, String found, String newer, boolean tried) {

    static final String SOURCE = "jeu";
    static final String FOUND = "resultat";
    static final String NEWER = "existe";

    private static final String NOTHING = "rien";
    private static final String SOMETHING = "plus-recent";

    public CheckForm {
        shipped = List.copyOf(shipped);
    }

    static CheckForm empty(List<ShippedSource> shipped) {
        return new CheckForm(shipped, "", NOTHING, "", false);
    }

    static CheckForm read(List<ShippedSource> shipped, MultiValueMap<String, String> asked) {
        return new CheckForm(
                shipped,
                TypedText.line(asked, SOURCE),
                TypedText.line(asked, FOUND),
                TypedText.line(asked, NEWER),
                true);
    }

    Optional<ShippedSource> chosen() {
        return shipped.stream().filter(one -> one.id().equals(source)).findFirst();
    }

    /** What was found, of a form that is right. */
    Optional<SourceCheck> check(LocalDate today) {
        return fields().stream().anyMatch(Field::hasError)
                ? Optional.empty()
                : Optional.of(new SourceCheck(today, Optional.of(newer).filter(_ -> found.equals(SOMETHING))));
    }

    public List<Field> fields() {
        boolean isFound = found.equals(SOMETHING);
        return List.of(
                Field.of(SOURCE, t("publication.sources.column.data"), Control.select(sources(), source))
                        .error(wrong(chosen().isEmpty(), t("publication.check.source.error")))
                        .mandatory(),
                Field.of(FOUND, t("publication.check.found"), Control.radios(answers(), found))
                        .error(wrong(!isFound && !found.equals(NOTHING), t("publication.check.found.error"))),
                Field.of(
                                NEWER,
                                t("publication.check.newer"),
                                Control.text(newer).autocomplete("off"))
                        .hint(t("publication.check.newer.hint"))
                        .error(wrong(
                                isFound && (newer.isEmpty() || newer.length() > SourceCheck.LONGEST),
                                t("publication.check.newer.error", SourceCheck.LONGEST))));
    }

    private List<Control.Option> sources() {
        List<Control.Option> options = new ArrayList<>(List.of(new Control.Option("", t("publication.check.choose"))));
        shipped.forEach(
                one -> options.add(new Control.Option(one.id(), one.source().name())));
        return options;
    }

    private static List<Control.Option> answers() {
        return List.of(
                new Control.Option(NOTHING, t("publication.check.nothing")),
                new Control.Option(SOMETHING, t("publication.check.something")));
    }

    private String wrong(boolean is, String error) {
        return tried && is ? error : "";
    }
}
