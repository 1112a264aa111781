package fr.preau.roadmap.programme.loading;

import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.RoadmapCode;
import fr.preau.roadmap.programme.Audience;
import fr.preau.roadmap.programme.Axis;
import fr.preau.roadmap.programme.CommitmentKind;
import fr.preau.roadmap.programme.Modality;
import fr.preau.roadmap.programme.Nature;
import fr.preau.roadmap.programme.Stage;
import fr.preau.ui.Texts;
import fr.preau.values.Euros;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The columns of the file of a convention. A line is one thing of it: the convention itself, a partner, what a partner commits, an
 * amount of the budget, an action, a need that it answers, a result that it aims at or a decision that it carries out.
 */
public final class ProgrammeColumns {

    /** Between the places, the audiences or the actions of one cell. */
    static final String SEPARATOR = "|";

    static final Column<LineKind> LINE =
            Column.of("ligne", type("line", LineKind::ofSlug)).filled().meaning(Texts.t("programme.column.ligne"));

    static final Column<String> CODE = text("numero");
    static final Column<String> TITLE = text("intitule");
    static final Column<String> ROLE = text("role");
    static final Column<PlaceId> PLACE = typed("lieu", type("place", PlaceId::parse));
    static final Column<LocalDate> BEGINS = Column.date("debut").meaning(Texts.t("programme.column.debut"));
    static final Column<LocalDate> ENDS = Column.date("fin").meaning(Texts.t("programme.column.fin"));
    /** That of a convention, or that of an action. */
    static final Column<String> STATE = text("etat");

    static final Column<CommitmentKind> BROUGHT = typed("apport", type("brought", CommitmentKind::ofSlug));
    static final Column<Axis> AXIS = typed("axe", type("axis", Axis::ofSlug));
    static final Column<Integer> YEAR = Column.integer("annee").meaning(Texts.t("programme.column.annee"));
    static final Column<Nature> NATURE = typed("nature", type("nature", Nature::ofSlug));
    static final Column<Stage> STAGE = typed("etape", type("stage", Stage::ofSlug));
    static final Column<Euros> AMOUNT = typed("montant", type("amount", ProgrammeColumns::euros));
    static final Column<BigDecimal> POSTS = Column.decimal("etp").meaning(Texts.t("programme.column.etp"));
    static final Column<LocalDate> READ_ON = Column.date("date").meaning(Texts.t("programme.column.date"));
    static final Column<String> NOTICE = text("avertissement");
    static final Column<String> SOURCE = text("source");

    static final Column<String> WORDS = text("texte");
    static final Column<List<PlaceId>> PLACES = typed("lieux", list("places", PlaceId::parse));
    static final Column<List<Audience>> AUDIENCES = typed("publics", list("audiences", Audience::ofSlug));
    static final Column<Modality> MODALITY = typed("modalite", type("modality", Modality::ofSlug));
    static final Column<String> PILOT = text("pilote");
    static final Column<List<String>> AFTER = typed("apres", list("after", text -> text));
    static final Column<String> SHEET = text("fiche");
    /** Frozen in the diagnosis, or of a body. */
    static final Column<UUID> DECISION = typed("decision", type("decision", UUID::fromString));

    static final Column<IndicatorCode> INDICATOR = typed("indicateur", type("indicator", IndicatorCode::new));
    static final Column<RoadmapCode> ROADMAP = typed("feuille_de_route", type("roadmap", RoadmapCode::new));
    static final Column<String> FIELD = text("champ");

    static final List<Column<?>> ALL = List.of(
            LINE, CODE, TITLE, ROLE, PLACE, BEGINS, ENDS, STATE, BROUGHT, AXIS, YEAR, NATURE, STAGE, AMOUNT, POSTS,
            READ_ON, NOTICE, SOURCE, WORDS, PLACES, AUDIENCES, MODALITY, PILOT, AFTER, SHEET, DECISION, INDICATOR,
            ROADMAP, FIELD);

    private ProgrammeColumns() {}

    private static Column<String> text(String name) {
        return Column.text(name).meaning(Texts.t("programme.column." + name));
    }

    private static <T> Column<T> typed(String name, CellType<T> type) {
        return Column.of(name, type).meaning(Texts.t("programme.column." + name));
    }

    private static <T> CellType<T> type(String expected, CellType.Parser<T> parser) {
        return new CellType<>(Texts.t("programme.expected." + expected), parser);
    }

    private static <T> CellType<List<T>> list(String expected, CellType.Parser<T> parser) {
        return type(
                expected,
                text -> Arrays.stream(text.split(Pattern.quote(SEPARATOR)))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(parser::parse)
                        .toList());
    }

    /** As people write amounts: comma or point, spaces between thousands, perhaps the sign. */
    private static Euros euros(String written) {
        String plain = written.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,13}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("No amount is written \"%s\".".formatted(written));
        }
        return Euros.of(plain);
    }
}
