package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Clustering;
import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.Ranked;
import fr.preau.diagnosis.SpotKind;
import fr.preau.diagnosis.Surroundings;
import fr.preau.ui.Cell;
import fr.preau.ui.Column;
import fr.preau.ui.Formats;
import fr.preau.ui.Table;
import java.util.List;
import java.util.Optional;

/** A unit amid its neighbours, and whether they are a cluster together. */
public record UnitSurroundings(Design design, Ranked unit, Clustering clustering) {

    /** In a sentence or two. */
    public String sentence() {
        return around().map(around -> ClusterWords.meaning(around.kind()))
                .orElseGet(() -> ClusterWords.untold(clustering));
    }

    /** What it is together with its neighbours, in a sentence; empty where nothing is told. */
    public Optional<String> spot() {
        return around().filter(around -> around.spot() != SpotKind.NO_POSITION)
                .map(around -> t("diagnosis.clusters.together." + around.spot().slug()));
    }

    /** Must one ask again in a moment? */
    public boolean isComputing() {
        return clustering instanceof Clustering.Computing;
    }

    /** This page again. */
    public String again() {
        return DiagnosisPages.unit(design, unit.unit());
    }

    /** The units that are in clusters, this one or others. */
    public String all() {
        return ClusterPages.clusters(design);
    }

    /** The neighbours, the nearest first; empty when none are known. */
    public Optional<Table> neighbours() {
        return around().map(Surroundings::neighbours)
                .filter(neighbours -> !neighbours.isEmpty())
                .map(this::table);
    }

    private Table table(List<Surroundings.Neighbour> neighbours) {
        return Table.of(
                        t("diagnosis.clusters.neighbours", neighbours.size()),
                        Column.text(t("diagnosis.clusters.neighbour")),
                        Column.number(t("diagnosis.clusters.distance")),
                        Column.number(t("diagnosis.rank")),
                        Column.number(t("diagnosis.index")))
                .rows(neighbours, this::cells);
    }

    private List<Cell> cells(Surroundings.Neighbour neighbour) {
        Ranked other = neighbour.unit();
        return List.of(
                Cell.link(other.unit().name(), DiagnosisPages.unit(design, other.unit()))
                        .note(other.unit().id().code()),
                Cell.text(Formats.number(neighbour.kilometres(), 1)),
                Cell.text(Formats.number(other.rank())),
                Cell.text(Formats.number(other.score(), 1)));
    }

    private Optional<Surroundings> around() {
        return clustering instanceof Clustering.Known known
                ? Optional.of(known.map().around(unit))
                : Optional.empty();
    }
}
