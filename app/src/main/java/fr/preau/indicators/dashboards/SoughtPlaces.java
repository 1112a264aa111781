package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.Alert;
import fr.preau.ui.Button;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The places that were looked for by name, because the lists hold the larger ones alone: an école, a commune. They then stand first in
 * the lists.
 *
 * @param words as they were typed; empty when none were
 * @param answered the words to which the form that was sent had an answer already
 */
public record SoughtPlaces(String words, String answered, List<Place> places) {

    static final SoughtPlaces NONE = new SoughtPlaces("", "", List.of());

    static final String WORDS = "recherche";
    static final String ANSWERED = "recherche-faite";

    /** The button that looks for places and keeps nothing. */
    static final String SEEK = "chercher";

    static final int MOST = 20;

    public SoughtPlaces {
        places = List.copyOf(places);
    }

    static String wordsOf(MultiValueMap<String, String> asked) {
        return TypedText.line(asked, WORDS);
    }

    static String answeredOf(MultiValueMap<String, String> asked) {
        return TypedText.line(asked, ANSWERED);
    }

    /** Was something looked for that is not answered yet, whichever button was pressed? */
    boolean isNew() {
        return !words.isEmpty() && !words.equals(answered);
    }

    /** What was found, at the head of the page that answers. */
    public Optional<Alert> answer() {
        if (!isNew()) {
            return Optional.empty();
        }
        return Optional.of(
                places.isEmpty()
                        ? Alert.warning(t("indicators.dashboard.sought.none"))
                        : Alert.info(t("indicators.dashboard.sought.found", places.size())));
    }

    public Field field() {
        return Field.of(
                        WORDS,
                        t("indicators.dashboard.sought"),
                        Control.text(words).autocomplete("off"))
                .hint(t("indicators.dashboard.sought.hint"));
    }

    public String answeredName() {
        return ANSWERED;
    }

    public Button button() {
        return Button.submit(t("indicators.dashboard.sought.send")).second().sending(DashboardAddresses.ACTION, SEEK);
    }
}
