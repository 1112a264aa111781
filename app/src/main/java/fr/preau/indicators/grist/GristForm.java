package fr.preau.indicators.grist;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.IndicatorCode;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import fr.preau.ui.Field;
import fr.preau.ui.TypedText;
import fr.preau.values.Period;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * A table that is to be read again and again, as it is typed.
 *
 * @param tried whether it was sent
 */
record GristForm(
        GristSettings settings,
        Catalogue catalogue,
        String title,
        String producer,
        String address,
        String table,
        String key,
        String place,
        String kind,
        String periodColumn,
        String period,
        String measures,
        String rhythm,
        boolean tried) {

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][0-9A-Za-z_]{0,63}");
    private static final int LONGEST_MEASURES = 4_000;
    private static final int ROWS = 6;

    static GristForm empty(GristSettings settings, Catalogue catalogue) {
        return new GristForm(settings, catalogue, "", "", "", "", "", "", "", "", "", "", Rhythm.BY_HAND.slug(), false);
    }

    static GristForm of(GristTerms terms, GristSettings settings, Catalogue catalogue) {
        GristMapping mapping = terms.mapping();
        return new GristForm(
                settings,
                catalogue,
                terms.title(),
                terms.producer(),
                terms.table().page(),
                terms.table().table(),
                terms.key(),
                mapping.place(),
                mapping.kind().map(PlaceKind::slug).orElse(""),
                mapping.periodColumn().orElse(""),
                mapping.period().orElse(""),
                mapping.lines(),
                terms.rhythm().slug(),
                false);
    }

    static GristForm read(GristSettings settings, Catalogue catalogue, MultiValueMap<String, String> asked) {
        return new GristForm(
                settings,
                catalogue,
                TypedText.line(asked, "titre"),
                TypedText.line(asked, "producteur"),
                TypedText.line(asked, "adresse"),
                TypedText.line(asked, "table"),
                TypedText.line(asked, "cle"),
                TypedText.line(asked, "lieu"),
                TypedText.line(asked, "type"),
                TypedText.line(asked, "colonne-periode"),
                TypedText.line(asked, "periode"),
                TypedText.text(asked, "mesures"),
                TypedText.line(asked, "rythme"),
                true);
    }

    /** The terms, when all of them are right. */
    Optional<GristTerms> terms() {
        if (fields().stream().anyMatch(Field::hasError)) {
            return Optional.empty();
        }
        return Optional.of(new GristTerms(
                title,
                producer,
                findTable().orElseThrow(),
                key,
                new GristMapping(
                        place,
                        findKind(),
                        Optional.of(periodColumn).filter(name -> !name.isEmpty()),
                        Optional.of(period).filter(name -> !name.isEmpty()),
                        GristMapping.parse(measures).measures()),
                Rhythm.find(rhythm).orElseThrow()));
    }

    List<Field> fields() {
        return List.of(
                text("titre", "title", title)
                        .error(wrong(
                                title.isEmpty() || title.length() > GristTerms.LONGEST_TITLE,
                                t("indicators.grist.title.error", GristTerms.LONGEST_TITLE)))
                        .mandatory(),
                text("producteur", "producer", producer)
                        .error(wrong(
                                producer.length() > GristTerms.LONGEST_TITLE,
                                t("indicators.grist.title.error", GristTerms.LONGEST_TITLE))),
                text("adresse", "address", address)
                        .error(wrong(!addressError().isEmpty(), addressError()))
                        .mandatory(),
                text("table", "table", table)
                        .error(wrong(!COLUMN.matcher(table).matches(), t("indicators.grist.table.error")))
                        .mandatory(),
                Field.of("cle", t("indicators.grist.key"), Control.select(keyOptions(), key))
                        .hint(t("indicators.grist.key.hint"))
                        .error(wrong(
                                !key.isEmpty() && !settings.keys().containsKey(key), t("indicators.grist.key.error"))),
                text("lieu", "place", place)
                        .error(wrong(!COLUMN.matcher(place).matches(), t("indicators.grist.column.error")))
                        .mandatory(),
                Field.of("type", t("indicators.grist.kind"), Control.select(kindOptions(), kind))
                        .hint(t("indicators.grist.kind.hint"))
                        .error(wrong(!kind.isEmpty() && findKind().isEmpty(), t("indicators.grist.kind.error"))),
                text("colonne-periode", "period-column", periodColumn)
                        .error(wrong(
                                !periodColumn.isEmpty()
                                        && !COLUMN.matcher(periodColumn).matches(),
                                t("indicators.grist.column.error"))),
                text("periode", "period", period).error(wrong(!periodError().isEmpty(), periodError())),
                Field.of(
                                "mesures",
                                t("indicators.grist.measures"),
                                Control.textArea(measures).rows(ROWS))
                        .hint(t("indicators.grist.measures.hint"))
                        .error(wrong(!measuresError().isEmpty(), measuresError()))
                        .mandatory(),
                Field.of("rythme", t("indicators.grist.rhythm"), Control.select(rhythmOptions(), rhythm))
                        .error(wrong(Rhythm.find(rhythm).isEmpty(), t("indicators.grist.rhythm.error")))
                        .mandatory());
    }

    private static Field text(String name, String key, String value) {
        return Field.of(name, t("indicators.grist." + key), Control.text(value).autocomplete("off"))
                .hint(t("indicators.grist." + key + ".hint"));
    }

    private Optional<GristTable> findTable() {
        return GristTable.parse(address, table);
    }

    private String addressError() {
        Optional<GristTable> found =
                GristTable.parse(address, COLUMN.matcher(table).matches() ? table : "Table1");
        if (found.isEmpty()) {
            return t("indicators.grist.address.error");
        }
        return settings.allows(found.get().site())
                ? ""
                : t("indicators.grist.address.host", String.join(", ", settings.hosts()));
    }

    /** Exactly one of the two tells it. */
    private String periodError() {
        if (periodColumn.isEmpty() == period.isEmpty()) {
            return t("indicators.grist.period.one");
        }
        return period.isEmpty() || Period.find(period).isPresent() ? "" : t("indicators.grist.period.error");
    }

    private String measuresError() {
        GristMapping.Lines lines = GristMapping.parse(measures);
        if (lines.wrong().isPresent()) {
            return t("indicators.grist.measures.line", lines.wrong().get());
        }
        if (lines.measures().isEmpty() || measures.length() > LONGEST_MEASURES) {
            return t("indicators.grist.measures.none");
        }
        return lines.measures().keySet().stream()
                .filter(code -> catalogue.find(code).isEmpty())
                .findFirst()
                .map(IndicatorCode::value)
                .map(code -> t("indicators.grist.measures.unknown", code))
                .orElse("");
    }

    private Optional<PlaceKind> findKind() {
        return Arrays.stream(PlaceKind.values())
                .filter(one -> one.slug().equals(kind))
                .findFirst();
    }

    private List<Option> keyOptions() {
        List<Option> options = new ArrayList<>(List.of(new Option("", t("indicators.grist.key.none"))));
        settings.keys().keySet().forEach(name -> options.add(new Option(name, name)));
        return options;
    }

    private static List<Option> kindOptions() {
        List<Option> options = new ArrayList<>(List.of(new Option("", t("indicators.grist.kind.any"))));
        Arrays.stream(PlaceKind.values()).forEach(one -> options.add(new Option(one.slug(), PlaceWords.kind(one))));
        return options;
    }

    private static List<Option> rhythmOptions() {
        return Arrays.stream(Rhythm.values())
                .map(one -> new Option(one.slug(), one.label()))
                .toList();
    }

    private String wrong(boolean is, String error) {
        return tried && is ? error : "";
    }
}
