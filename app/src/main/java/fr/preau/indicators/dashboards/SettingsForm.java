package fr.preau.indicators.dashboards;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.ui.Control;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/**
 * What a dashboard is called and about, as it is typed.
 *
 * @param known the place of a code, if there is one
 * @param tried whether it was sent
 */
record SettingsForm(
        TileChoices choices,
        Function<String, Optional<Place>> known,
        String title,
        String lead,
        String place,
        boolean tried) {

    static final String TITLE = "titre";
    static final String LEAD = "presentation";
    static final String PLACE = "lieu";

    static SettingsForm empty(TileChoices choices, Function<String, Optional<Place>> known, String place) {
        return new SettingsForm(choices, known, "", "", place, false);
    }

    static SettingsForm of(Dashboard dashboard, TileChoices choices, Function<String, Optional<Place>> known) {
        return new SettingsForm(
                choices,
                known,
                dashboard.title(),
                dashboard.lead(),
                dashboard.place().toString(),
                false);
    }

    static SettingsForm read(
            TileChoices choices, Function<String, Optional<Place>> known, MultiValueMap<String, String> asked) {
        return new SettingsForm(
                choices,
                known,
                TypedText.line(asked, TITLE),
                TypedText.text(asked, LEAD),
                TypedText.line(asked, PLACE),
                true);
    }

    /** Is a place looked for, rather than the form sent to be kept? Nothing of it is found wrong meanwhile. */
    boolean isSeeking() {
        return choices.sought().isNew();
    }

    boolean isRight() {
        return fields().stream().noneMatch(Field::hasError);
    }

    /** Of a form that is right. */
    Dashboard on(List<Tile> tiles) {
        return new Dashboard(title, lead, known.apply(place).orElseThrow().id(), tiles);
    }

    List<Field> fields() {
        return List.of(
                Field.of(
                                TITLE,
                                t("indicators.dashboard.title"),
                                Control.text(title).autocomplete("off"))
                        .error(wrong(
                                title.isEmpty() || title.length() > Dashboard.LONGEST_TITLE,
                                t("indicators.dashboard.title.error", Dashboard.LONGEST_TITLE)))
                        .mandatory(),
                Field.of(
                                LEAD,
                                t("indicators.dashboard.lead"),
                                Control.textArea(lead).rows(3))
                        .hint(t("indicators.dashboard.lead.hint"))
                        .error(wrong(
                                lead.length() > Dashboard.LONGEST_LEAD,
                                t("indicators.dashboard.lead.error", Dashboard.LONGEST_LEAD))),
                Field.of(
                                PLACE,
                                t("indicators.dashboard.about"),
                                Control.select(
                                        choices.placeOptions(known.apply(place), t("indicators.dashboard.choose")),
                                        place))
                        .hint(t("indicators.dashboard.about.hint"))
                        .error(wrong(known.apply(place).isEmpty(), t("indicators.dashboard.tile.place.error")))
                        .mandatory());
    }

    private String wrong(boolean is, String error) {
        return tried && is && !isSeeking() ? error : "";
    }
}
