package fr.preau.roadmap.loading;

import fr.preau.imports.CellType;
import fr.preau.imports.Column;
import fr.preau.indicators.IndicatorCode;
import fr.preau.roadmap.AimTerms;
import fr.preau.roadmap.FieldState;
import fr.preau.ui.Texts;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of the file of a roadmap. A line is one thing of it: the roadmap itself, an ambition, a target, a field, an indicator
 * that a field follows, or a value aimed at.
 */
public final class RoadmapColumns {

    /** Between the actions, or the partners, of one cell. */
    static final String SEPARATOR = "|";

    static final Column<LineKind> LINE = Column.of(
                    "ligne", new CellType<>(Texts.t("roadmap.expected.line"), LineKind::ofSlug))
            .filled()
            .meaning(Texts.t("roadmap.column.ligne"));

    static final Column<String> NUMBER = text("numero").filled();
    static final Column<String> TITLE = text("intitule");
    static final Column<String> STATEMENT = text("constat");
    static final Column<String> METHOD = text("methode");
    static final Column<List<String>> ACTIONS = list("actions");
    static final Column<String> PILOT = text("pilote");
    static final Column<List<String>> PARTNERS = list("partenaires");
    static final Column<String> EXPERTISE = text("pole");
    static final Column<LocalDate> BEGINS = Column.date("debut").meaning(Texts.t("roadmap.column.debut"));
    static final Column<LocalDate> ENDS = Column.date("fin").meaning(Texts.t("roadmap.column.fin"));

    static final Column<FieldState> STATE = Column.of(
                    "etat", new CellType<>(Texts.t("roadmap.expected.state"), FieldState::ofSlug))
            .meaning(Texts.t("roadmap.column.etat"));

    static final Column<IndicatorCode> INDICATOR = Column.of(
                    "indicateur", new CellType<>(Texts.t("roadmap.expected.indicator"), IndicatorCode::new))
            .meaning(Texts.t("roadmap.column.indicateur"));

    static final Column<PlaceId> PLACE = Column.of(
                    "lieu", new CellType<>(Texts.t("roadmap.expected.place"), PlaceId::parse))
            .meaning(Texts.t("roadmap.column.lieu"));

    static final Column<Period> DUE = period("echeance");

    static final Column<AimTerms.Condition> CONDITION = Column.of(
                    "condition", new CellType<>(Texts.t("roadmap.expected.condition"), AimTerms.Condition::ofSlug))
            .meaning(Texts.t("roadmap.column.condition"));

    static final Column<BigDecimal> VALUE = Column.decimal("valeur").meaning(Texts.t("roadmap.column.valeur"));
    static final Column<BigDecimal> HIGH =
            Column.decimal("valeur_haute").meaning(Texts.t("roadmap.column.valeur_haute"));
    static final Column<Period> SINCE = period("reference");
    static final Column<String> NOTE = text("source");

    static final List<Column<?>> ALL = List.of(
            LINE, NUMBER, TITLE, STATEMENT, METHOD, ACTIONS, PILOT, PARTNERS, EXPERTISE, BEGINS, ENDS, STATE, INDICATOR,
            PLACE, DUE, CONDITION, VALUE, HIGH, SINCE, NOTE);

    private RoadmapColumns() {}

    private static Column<String> text(String name) {
        return Column.text(name).meaning(Texts.t("roadmap.column." + name));
    }

    private static Column<List<String>> list(String name) {
        return Column.of(
                        name,
                        new CellType<List<String>>(Texts.t("roadmap.expected.list", SEPARATOR), RoadmapColumns::split))
                .meaning(Texts.t("roadmap.column." + name));
    }

    private static Column<Period> period(String name) {
        return Column.of(name, new CellType<>(Texts.t("roadmap.expected.period"), Period::parse))
                .meaning(Texts.t("roadmap.column." + name));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(Pattern.quote(SEPARATOR)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
