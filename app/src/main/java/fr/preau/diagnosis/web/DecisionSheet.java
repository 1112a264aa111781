package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.PriorityClass;
import fr.preau.diagnosis.decisions.DecisionRecord;
import fr.preau.diagnosis.decisions.PriorityDecision;
import fr.preau.diagnosis.decisions.RecordedCriterion;
import fr.preau.diagnosis.decisions.RecordedRank;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Formats;
import fr.preau.ui.Link;
import fr.preau.values.Period;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A frozen decision on a sheet of paper, for who decides and for who is concerned.
 *
 * @param permalink the whole address of its public page, as it can be typed from paper
 */
public record DecisionSheet(PriorityDecision decision, URI permalink) {

    public DecisionRecord content() {
        return decision.content();
    }

    public String title() {
        return content().statement().title();
    }

    public String lead() {
        return DecisionWords.lead(content());
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(new Link(t("diagnosis.nav"), DiagnosisPages.ROOT), new Link(title(), address())));
    }

    public String address() {
        return DecisionAddresses.decision(decision.id());
    }

    /** What was chosen, where a selection was frozen. */
    public Optional<DecisionSelection> selection() {
        return content().findSelection().map(selection -> new DecisionSelection(content(), selection));
    }

    /** The units chosen. */
    public List<Line> chosen() {
        return content().chosen().stream().map(this::line).toList();
    }

    /** «Sélection : 20 réseaux» */
    public String chosenHeading() {
        return t("diagnosis.sheet.chosen", content().chosen().size());
    }

    /** Under which conditions they were chosen, and what each cost. */
    public List<String> conditions() {
        return selection().map(DecisionSelection::sentences).orElse(List.of());
    }

    /** The two classes of priorities. */
    public List<PriorityClass> classes() {
        return Stream.of(PriorityClass.FIRST, PriorityClass.SECOND).toList();
    }

    public String heading(PriorityClass priority) {
        return t("diagnosis.sheet." + priority.slug(), content().in(priority).size());
    }

    public List<Line> lines(PriorityClass priority) {
        return content().in(priority).stream().map(this::line).toList();
    }

    private Line line(RecordedRank ranked) {
        return new Line(
                ranked.rank(),
                content().unit(ranked).name(),
                ranked.findPossible()
                        .filter(between -> between.low() < between.high())
                        .map(between -> t("diagnosis.sheet.between", between.low(), between.high()))
                        .orElse(""),
                content().result().isAtEdge(ranked));
    }

    /**
     * A unit in the list.
     *
     * @param possible the ranks that it may as well have; empty when there is nothing to tell
     */
    public record Line(int rank, String name, String possible, boolean atEdge) {}

    public String others() {
        return t("diagnosis.sheet.others", content().in(PriorityClass.LAST).size());
    }

    public List<String> exclusions() {
        return content().setAside().stream()
                .map(content()::unit)
                .map(unit -> t(
                        "diagnosis.sheet.exclusion",
                        unit.name(),
                        unit.findExclusion().orElse("")))
                .toList();
    }

    /** «Position sociale, 40 % : plus bas = plus de besoin (année scolaire 2025-2026)» */
    public List<String> criteria() {
        List<RecordedCriterion> criteria = content().rules().criteria();
        return IntStream.range(0, criteria.size())
                .filter(rank -> content().share(rank) > 0)
                .mapToObj(rank -> criterion(criteria.get(rank), content().share(rank)))
                .toList();
    }

    private static String criterion(RecordedCriterion criterion, double share) {
        return t(
                "diagnosis.sheet.criterion",
                criterion.label(),
                Formats.percent(BigDecimal.valueOf(100 * share), 0),
                t("diagnosis.need." + criterion.need().slug()),
                criterion.findPeriod().map(Period::label).orElse(""));
    }

    /** The fingerprint in groups of eight, so that it can be read aloud. */
    public String fingerprint() {
        return String.join(" ", Arrays.asList(decision.sha256().split("(?<=\\G.{8})")));
    }
}
