package fr.preau.bench.methods;

import fr.preau.bench.peer.Answer;
import fr.preau.bench.peer.Peers;
import fr.preau.bench.peer.Tool;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.Unit;
import fr.preau.methods.spatial.NeighbourGraph;
import fr.preau.methods.spatial.Neighbourhoods;
import fr.preau.methods.spatial.Points;
import java.time.Duration;
import java.util.List;

/** The nearest neighbours of all places. */
record NearestMeasures(Size size, Peers peers, Plane plane) {

    private static final Duration TARGET = Duration.ofMillis(200);
    private static final int NEIGHBOURS = 7;

    List<Line> measure() throws InterruptedException {
        Points points = plane.points();
        Timed<NeighbourGraph> nearest = Timed.of(size.times(), () -> Neighbourhoods.nearest(points, NEIGHBOURS));
        double[] links = Plane.neighbours(nearest.answer());
        Line line = Line.under(
                NEIGHBOURS + " nearest neighbours of each of the same points",
                TARGET,
                nearest.best(),
                Unit.MILLISECONDS);
        return List.of(
                line,
                beside("spdep", nearest.best(), ask(Tool.SPDEP, "nearest.R", "spdep"), links),
                beside("scipy", nearest.best(), ask(Tool.SCIPY, "nearest.py", "scipy"), links),
                beside("scikit-learn", nearest.best(), ask(Tool.SKLEARN, "nearest.py", "sklearn"), links),
                beside("libpysal", nearest.best(), ask(Tool.LIBPYSAL, "nearest.py", "libpysal"), links));
    }

    private Answer ask(Tool tool, String script, String library) throws InterruptedException {
        return peers.ask(tool, script, size.patience(), String.valueOf(NEIGHBOURS), library);
    }

    private static Line beside(String peer, Duration ours, Answer theirs, double[] links) {
        return Beside.of(peer, 0, ours)
                .line(theirs, "nearest", answer -> Likeness.ofLinks(links, answer.numbers("nearest")));
    }
}
