package fr.preau.bench;

import fr.preau.bench.system.Site;
import java.io.IOException;
import java.time.Duration;

/** What a diagnosis computes while its page is read already: asked for as the page does, again and again until it is known. */
final class Background {

    private static final Duration BETWEEN = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String NOT_YET = "en calcul";

    private final Site site;
    private final String design;

    /** @param scope the place whose écoles are ranked */
    Background(Site site, String scope) {
        this.site = site;
        this.design = Weighing.design(scope) + "&i=ips-ecole&s=bas&p=35";
    }

    /** From the question to possible ranks and the choices that move them. */
    Duration possibleRanks() throws IOException, InterruptedException {
        return known("/diagnostic/atelier?" + design + "&intervalles=oui", "classements tir");
    }

    /** From the question to which units are in a spatial cluster, the ranking being known. */
    Duration clusters() throws IOException, InterruptedException {
        return known("/diagnostic/foyers?" + design, "foyer de besoin");
    }

    private Duration known(String path, String sign) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String page = site.text(path);
        while (page.contains(NOT_YET)) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not known after %s: %s".formatted(PATIENCE, path));
            }
            Thread.sleep(BETWEEN);
            page = site.text(path);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        if (!page.contains(sign)) {
            throw new IllegalStateException("The page tells nothing: " + path);
        }
        return taken;
    }
}
