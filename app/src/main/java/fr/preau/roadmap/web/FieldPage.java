package fr.preau.roadmap.web;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Figure;
import fr.preau.indicators.Indicator;
import fr.preau.roadmap.FollowedIndicator;
import fr.preau.roadmap.Objective;
import fr.preau.roadmap.OperationalField;
import fr.preau.roadmap.Reconciliation;
import fr.preau.roadmap.Roadmap;
import fr.preau.roadmap.RoadmapPages;
import fr.preau.roadmap.Standing;
import fr.preau.roadmap.programme.web.ActionsView;
import fr.preau.territory.Place;
import fr.preau.territory.PlaceWords;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Button;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.Table;
import fr.preau.values.PlaceId;
import gg.jte.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An operational field: what is said of it, what is aimed at, whether parts make the whole, and where each part of the territory stands.
 *
 * @param standings of its objectives, by identifier
 * @param sums parts set beside wholes
 * @param parts the places beside which the roadmap's own is read: académies of a région académique…
 * @param latest the last figure of each indicator in each place, the roadmap's own included
 * @param names of all places named
 * @param mayKeep whether whoever asks may aim at values here
 * @param actions of the programme that aim at results in it
 */
public record FieldPage(
        Roadmap roadmap,
        OperationalField field,
        Catalogue catalogue,
        Map<UUID, Standing> standings,
        List<Reconciliation> sums,
        List<Place> parts,
        Map<Reading, Figure> latest,
        Map<PlaceId, String> names,
        boolean mayKeep,
        ActionsView actions) {

    /** Of which indicator, where. */
    public record Reading(FollowedIndicator followed, PlaceId place) {}

    public String title() {
        return field.title();
    }

    public Breadcrumb breadcrumb() {
        return Breadcrumb.of(
                new Link(t("roadmap.list.title"), RoadmapPages.ROOT),
                new Link(roadmap.title(), RoadmapPages.roadmap(roadmap.code())));
    }

    public String lead() {
        String state = t("roadmap.state." + field.state().slug());
        return field.begins()
                .flatMap(begins -> field.ends()
                        .map(ends -> t(
                                "roadmap.field.lead.dated",
                                field.number(),
                                state,
                                Formats.date(begins),
                                Formats.date(ends))))
                .orElseGet(() -> t("roadmap.field.lead", field.number(), state));
    }

    public DefinitionList intent() {
        return RoadmapPage.intent(field.intent());
    }

    public boolean hasIntent() {
        return RoadmapPage.isSaid(field.intent());
    }

    public Table objectives(Frame frame) {
        String common = RoadmapWords.commonOf(standings.values());
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(t("roadmap.objective")),
                Column.text(t("roadmap.indicator")),
                Column.text(t("roadmap.words")),
                Column.text(t("roadmap.reading")),
                Column.text(t("roadmap.verdict"))));
        if (mayKeep) {
            columns.add(Column.text(t("roadmap.actions-here")));
        }
        return Table.of(t("roadmap.objectives"), columns.toArray(Column[]::new))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .whenEmpty(EmptyState.of(t("roadmap.no-objective"), t("roadmap.no-objective.sentence")))
                .rows(field.objectives(), objective -> cells(frame, objective, common));
    }

    /** The form in which a value is aimed at. */
    public String newObjective() {
        return RoadmapPages.newObjective(roadmap.code(), field.number());
    }

    private List<Cell> cells(Frame frame, Objective objective, String common) {
        Optional<Standing> standing = Optional.ofNullable(standings.get(objective.id()));
        List<Cell> cells = new ArrayList<>(List.of(
                standing.map(_ -> RoadmapPage.linkedObjective(
                                objective,
                                standing,
                                RoadmapPage.placeUnlessWhole(roadmap, objective, names),
                                RoadmapPages.trajectory(roadmap.code(), field.number(), objective.id())))
                        .orElseGet(() -> RoadmapPage.objective(
                                objective, standing, RoadmapPage.placeUnlessWhole(roadmap, objective, names))),
                field.indicators().stream()
                        .filter(followed -> followed.indicator().equals(objective.indicator()))
                        .findFirst()
                        .map(followed -> RoadmapPage.indicator(catalogue, followed))
                        .orElseThrow(),
                Cell.text(objective.words()),
                RoadmapWords.reading(standing, common),
                RoadmapWords.verdict(standing, frame)));
        if (mayKeep) {
            cells.add(Cell.content(actions(frame, objective)));
        }
        return cells;
    }

    private Content actions(Frame frame, Objective objective) {
        Content change = frame.show(
                Button.link(t("roadmap.change"), RoadmapPages.objective(roadmap.code(), field.number(), objective.id()))
                        .quiet()
                        .spoken(t("roadmap.change.spoken", spoken(objective))));
        if (!objective.place().equals(roadmap.place()) || parts.isEmpty()) {
            return change;
        }
        Content cascade = frame.show(
                Button.link(t("roadmap.cascade"), RoadmapPages.cascade(roadmap.code(), field.number(), objective.id()))
                        .quiet()
                        .spoken(t("roadmap.cascade.spoken", spoken(objective))));
        return output -> {
            change.writeTo(output);
            cascade.writeTo(output);
        };
    }

    private String spoken(Objective objective) {
        return objective.words().isEmpty() ? objective.indicator().value() : objective.words();
    }

    public boolean hasSums() {
        return !sums.isEmpty();
    }

    public Table sumTable() {
        return Table.of(
                        t("roadmap.sums"),
                        Column.text(t("roadmap.sums.what")),
                        Column.text(t("roadmap.sums.parts")),
                        Column.number(t("roadmap.sums.sum")),
                        Column.number(t("roadmap.sums.whole")),
                        Column.text(t("roadmap.sums.verdict")))
                .captionHidden()
                .ofSentences()
                .rows(sums, this::cells);
    }

    private List<Cell> cells(Reconciliation sum) {
        String parts = sum.parts().stream()
                .map(part -> t(
                        "roadmap.sums.part",
                        names.getOrDefault(part.place(), part.place().toString()),
                        RoadmapWords.aim(part.aim(), sum.indicator())))
                .reduce((one, other) -> one + "\u202f; " + other)
                .orElse("");
        return List.of(
                Cell.text(sum.indicator().wording().shortLabel())
                        .note(sum.due().label() + " · " + RoadmapWords.place(sum.place(), names)),
                Cell.text(parts)
                        .note(t(
                                "roadmap.sums.places",
                                Formats.number(sum.parts().size()),
                                Formats.number(sum.places()),
                                PlaceWords.kind(sum.kind()).toLowerCase(Locale.FRENCH))),
                sum.sum()
                        .map(total -> Cell.text(number(total, sum.indicator())))
                        .orElseGet(() -> Cell.absent("—")),
                sum.whole()
                        .map(whole -> Cell.text(RoadmapWords.aim(whole.aim(), sum.indicator())))
                        .orElseGet(() -> Cell.absent(t("roadmap.none-aimed-at"))),
                Cell.text(verdict(sum)));
    }

    private static String verdict(Reconciliation sum) {
        if (sum.whole().isEmpty()) {
            return t("roadmap.sums.no-whole");
        }
        Optional<BigDecimal> excess = sum.excess();
        if (excess.isEmpty()) {
            return t("roadmap.sums.not-one-number");
        }
        String left = sum.isComplete() ? "" : " " + t("roadmap.sums.incomplete");
        return switch (excess.get().signum()) {
            case 0 -> t("roadmap.sums.equal") + left;
            case 1 -> t("roadmap.sums.more", number(excess.get(), sum.indicator())) + left;
            default -> t("roadmap.sums.less", number(excess.get().negate(), sum.indicator())) + left;
        };
    }

    private static String number(BigDecimal value, Indicator indicator) {
        return Formats.number(value, indicator.unit().decimals());
    }

    public boolean hasParts() {
        return !parts.isEmpty() && !field.indicators().isEmpty();
    }

    /** Each indicator in the roadmap's place and in its parts, side by side. */
    public Table comparison() {
        String common = RoadmapWords.common(latest.values());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(t("roadmap.indicator")));
        columns.add(
                Column.text(names.getOrDefault(roadmap.place(), roadmap.place().toString())));
        parts.forEach(part -> columns.add(Column.text(part.name())));
        return Table.of(t("roadmap.comparison"), columns.toArray(Column[]::new))
                .captionHidden()
                .ofSentences()
                .conditions(RoadmapPage.source(common))
                .rows(field.indicators(), followed -> comparison(followed, common));
    }

    private List<Cell> comparison(FollowedIndicator followed, String common) {
        return Stream.concat(
                        Stream.of(RoadmapPage.indicator(catalogue, followed)),
                        Stream.concat(Stream.of(roadmap.place()), parts.stream().map(Place::id))
                                .map(place -> RoadmapWords.lastReading(
                                        Optional.ofNullable(latest.get(new Reading(followed, place))), common)))
                .toList();
    }
}
