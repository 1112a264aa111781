package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.ClusterKind;
import fr.preau.diagnosis.ClusterMap;
import fr.preau.diagnosis.ClusterReading;
import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Clusters;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.LocalKind;
import fr.preau.diagnosis.SpotKind;
import fr.preau.diagnosis.Surroundings;
import fr.preau.territory.Place;
import fr.preau.ui.Breadcrumb;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.DownloadMenu;
import fr.preau.ui.EmptyState;
import fr.preau.ui.Formats;
import fr.preau.ui.Frame;
import fr.preau.ui.Link;
import fr.preau.ui.MapFrame;
import fr.preau.ui.Pagination;
import fr.preau.ui.Table;
import fr.preau.ui.Tabs;
import java.util.List;
import java.util.Optional;

/**
 * Where the needs of a diagnosis gather.
 *
 * @param refused what of the address is left out, in words
 * @param reading how it is read
 * @param number the page of the table, from 1
 */
public record ClustersPage(
        Diagnosis diagnosis,
        List<String> refused,
        Place scope,
        Clustering clustering,
        ClusterReading reading,
        UnitMaps maps,
        int number) {

    static final int SIZE = 50;

    /** The address of this page for a design. */
    public static String address(Design design) {
        return ClusterPages.clusters(design);
    }

    public Breadcrumb breadcrumb() {
        return new Breadcrumb(List.of(
                new Link(t("diagnosis.nav"), DiagnosisPages.ROOT), new Link(t("diagnosis.workshop"), workshop())));
    }

    public String workshop() {
        return DiagnosisPages.workshop(diagnosis.design());
    }

    public String lead() {
        return t("diagnosis.clusters.lead", scope.name(), Clusters.NEIGHBOURS);
    }

    public String address() {
        return ClusterPages.clusters(diagnosis.design(), reading);
    }

    /** The two readings. */
    public Tabs readings() {
        Tabs tabs = Tabs.of(t("diagnosis.clusters.readings"));
        for (ClusterReading each : ClusterReading.values()) {
            tabs = tabs.with(
                    t("diagnosis.clusters.reading." + each.slug()),
                    ClusterPages.clusters(diagnosis.design(), each),
                    each == reading);
        }
        return tabs;
    }

    /** What this reading sees, and does not see. */
    public String sees() {
        return t("diagnosis.clusters.sees." + reading.slug());
    }

    public MapFrame drawn() {
        return maps.clusters(diagnosis, scope, reading);
    }

    /** Must one ask again in a moment? */
    public boolean isComputing() {
        return clustering instanceof Clustering.Computing;
    }

    /** Why nothing is told, or not yet. */
    public String untold() {
        return ClusterWords.untold(clustering);
    }

    public EmptyState nothing() {
        return EmptyState.of(t("diagnosis.clusters.untold"), untold());
    }

    /** Where needs gather, where that is known. */
    public Optional<ClusterMap> map() {
        return clustering instanceof Clustering.Known(ClusterMap known) ? Optional.of(known) : Optional.empty();
    }

    /** Do needs gather, in a sentence. */
    public String gathering(ClusterMap map) {
        return t(
                "diagnosis.clusters.gathering." + map.gathering().kind().slug(),
                Formats.number(map.gathering().moran(), 2));
    }

    /** How many units are of which kind. */
    public String counts(ClusterMap map) {
        return switch (reading) {
            case MORAN ->
                t(
                        "diagnosis.clusters.counts",
                        map.size(),
                        map.count(ClusterKind.HIGH_AMONG_HIGH),
                        map.count(ClusterKind.HIGH_AMONG_LOW),
                        map.count(ClusterKind.LOW_AMONG_HIGH),
                        map.count(ClusterKind.LOW_AMONG_LOW));
            case GETIS ->
                t("diagnosis.clusters.counts.getis", map.size(), map.count(SpotKind.HOT), map.count(SpotKind.COLD));
        };
    }

    /** What the words of the table mean: those that it holds. */
    public List<String> meanings(ClusterMap map) {
        return reading.kinds().stream()
                .filter(LocalKind::isTold)
                .filter(kind -> map.count(kind) > 0)
                .map(ClusterWords::meaning)
                .toList();
    }

    /** Which units have a rank and no position; empty when all have one. */
    public Optional<String> withoutPosition(ClusterMap map) {
        List<Place> without = diagnosis.ranking().stream()
                .map(map::around)
                .filter(around -> around.kind() == ClusterKind.NO_POSITION)
                .map(around -> around.unit().unit())
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(t("diagnosis.clusters.without", without.size(), DiagnosisWords.names(without)));
    }

    public DownloadMenu downloads() {
        return DownloadMenu.csv(ClusterPages.file(diagnosis.design(), "csv"))
                .ods(ClusterPages.file(diagnosis.design(), "ods"))
                .xlsx(ClusterPages.file(diagnosis.design(), "xlsx"));
    }

    public Table table(ClusterMap map) {
        return Table.of(
                        t("diagnosis.clusters.table"),
                        Column.text(t("diagnosis.units.one."
                                + diagnosis.design().units().slug())),
                        Column.text(t("diagnosis.clusters.kind")),
                        Column.number(t("diagnosis.rank")),
                        Column.number(t("diagnosis.index")),
                        Column.number(t("diagnosis.clusters.mean")))
                .whenEmpty(EmptyState.of(t("diagnosis.clusters.nobody"), t("diagnosis.clusters.nobody.sentence")))
                .rows(
                        map.told(reading).stream()
                                .skip((number - 1L) * SIZE)
                                .limit(SIZE)
                                .toList(),
                        this::cells);
    }

    private List<Cell> cells(Surroundings around) {
        return List.of(
                Cell.link(
                                around.unit().unit().name(),
                                DiagnosisPages.unit(
                                        diagnosis.design(), around.unit().unit()))
                        .note(around.unit().unit().id().code()),
                Cell.text(ClusterWords.label(reading.kindOf(around))),
                Cell.text(Formats.number(around.unit().rank())),
                Cell.text(Formats.number(around.unit().score(), 1)),
                ClusterWords.mean(around));
    }

    public Pagination pagination(ClusterMap map, Frame frame) {
        return Pagination.ofPage(
                number, SIZE, map.told(reading).size(), page -> frame.addressWith(DiagnosisPages.PAGE, page));
    }
}
