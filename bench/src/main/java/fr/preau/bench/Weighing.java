package fr.preau.bench;

import fr.preau.bench.browser.Chromium;
import java.net.URI;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * Weights moved in the workshop of the diagnosis, timed by the page itself.
 *
 * @param rankings from the key to the new ranking painted
 * @param maps from the key to the new map
 * @param repaints of that, from the moment when the map is told of other classes: they are fetched and drawn
 */
record Weighing(long units, Latencies rankings, Latencies maps, Latencies repaints) {

    /** Before anything is counted, so that what runs often is compiled. */
    private static final int WARM_UP = 20;

    private static final int MOVES = 20;

    /** Shorter than the pause after which intervals are computed. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private static final int RIGHT = 39;
    private static final int LEFT = 37;

    private static final String DESIGN =
            "unites=ecoles&dans=%s&i=distance-college&s=haut&p=50&i=eleves-ecole&s=bas&p=40";

    private static final String MAP_IS_DRAWN =
            "document.querySelector('[data-map-ready]') && document.querySelector('[data-count]').textContent";

    /** A frame is painted when a task comes after it. The map is drawn when its pixels can be read. */
    private static final String WATCH = """
            (() => {
              const seen = window.weighing = { rankings: [], maps: [], repaints: [] };
              let began, moved;
              addEventListener("input", () => { began = performance.now(); }, true);
              new MutationObserver(() => {
                if (began === undefined) return;
                moved = began;
                began = undefined;
                const since = moved;
                requestAnimationFrame(() => {
                  const after = new MessageChannel();
                  after.port1.onmessage = () => seen.rankings.push(performance.now() - since);
                  after.port2.postMessage(0);
                });
              }).observe(document.getElementById("classement"), { childList: true });
              new PerformanceObserver((list) => {
                for (const { startTime } of list.getEntriesByName("preau:map-drawn")) {
                  const gl = document.querySelector(".map__points").getContext("webgl2");
                  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
                  seen.maps.push(performance.now() - moved);
                  seen.repaints.push(performance.now() - startTime);
                }
              }).observe({ type: "measure" });
              document.querySelector("input[type=range]").focus();
            })()""";

    /** @param scope the place whose écoles are ranked */
    static Weighing measure(Chromium browser, URI site, String scope, boolean onMap) throws InterruptedException {
        String design = design(scope);
        browser.open(
                site.resolve("/diagnostic/atelier?" + design + (onMap ? "&vue=carte" : "")),
                onMap ? "document.querySelector('.map').scrollIntoView() || " + MAP_IS_DRAWN : "true");
        browser.await("document.getElementById('classement') && !document.querySelector('.criterion--unknown')");
        browser.evaluate(WATCH);
        move(browser, WARM_UP);
        browser.evaluate("Object.values(weighing).forEach((times) => times.splice(0))");
        move(browser, MOVES);
        long units = browser.evaluate("fetch('/diagnostic/carte/classes?" + design
                        + "').then((answer) => answer.json()).then((answer) => answer.letters.length)")
                .asLong();
        return new Weighing(units, times(browser, "rankings"), times(browser, "maps"), times(browser, "repaints"));
    }

    /** What an address says of the design. */
    static String design(String scope) {
        return DESIGN.formatted(scope);
    }

    private static void move(Chromium browser, int moves) throws InterruptedException {
        for (int move = 0; move < moves; move++) {
            boolean rightwards = move < moves / 2;
            int before = count(browser);
            browser.press(rightwards ? "ArrowRight" : "ArrowLeft", rightwards ? RIGHT : LEFT);
            browser.await("weighing.rankings.length > " + before);
            Thread.sleep(PAUSE);
        }
    }

    private static int count(Chromium browser) {
        return browser.evaluate("weighing.rankings.length").asInt();
    }

    private static Latencies times(Chromium browser, String which) {
        return Latencies.of(browser.evaluate("weighing." + which)
                .valueStream()
                .mapToDouble(JsonNode::asDouble)
                .mapToLong(millis -> Math.round(millis * 1e6))
                .toArray());
    }
}
