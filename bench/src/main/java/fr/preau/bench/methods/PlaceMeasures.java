package fr.preau.bench.methods;

import fr.preau.bench.peer.Peers;
import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Statistics of as many places as there are communes. */
final class PlaceMeasures {

    static final String TITLE = "Places and their neighbours";

    private final Size size;
    private final Peers peers;
    private final Plane plane;

    PlaceMeasures(Size size, Peers peers) {
        this.size = size;
        this.peers = peers;
        this.plane = Plane.of(size.places());
    }

    Group measure() throws InterruptedException {
        plane.giveTo(peers);
        List<Line> lines = new ArrayList<>(new MoranMeasures(size, peers, plane).measure());
        lines.addAll(new NearestMeasures(size, peers, plane).measure());
        return Group.of(TITLE, lines)
                .noting(String.format(
                        Locale.ROOT,
                        "On a synthetic planar graph of %,d places and %,d links, since the outlines of all communes are not"
                                + " at hand. The statistic must be the same; p, which chance makes, may differ as much as two"
                                + " draws do. We deal values out once for all units, as esda does, and sort the sums: that is"
                                + " what makes most of the difference with spdep, which deals anew for each unit, with"
                                + " replacement, and on one core unless it is told otherwise. spdep asks dbscan for the"
                                + " nearest; scipy and scikit-learn search on all cores.",
                        plane.graph().units(),
                        plane.graph().links()));
    }
}
