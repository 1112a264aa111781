package fr.preau.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ReferencesTests {

    private static final URI PAGE = URI.create("http://127.0.0.1:8080/");
    private static final URI SHEET = PAGE.resolve("/assets/1/css/tokens.css");
    private static final URI SCRIPT = PAGE.resolve("/assets/1/js/preau.js");

    @Test
    void aPageFetchesItsSheetsScriptsAndImagesButFollowsNoLink() {
        assertThat(References.ofPage(PAGE, """
                        <link rel="stylesheet" href="/assets/1/css/tokens.css" media="print">
                        <link rel="alternate" href="/feed">
                        <link rel="preload" as="font" href="/assets/1/lib/a.woff2" crossorigin>
                        <script src="/assets/1/js/preau.js" type="module"></script>
                        <a href="/carte">Carte</a>
                        <svg><use href="/assets/1/icons.svg#map"></use><use href="#sign"></use></svg>
                        <img alt="" src="/identite/logo?v=1&amp;w=2">"""))
                .containsExactlyInAnyOrder(
                        SHEET,
                        PAGE.resolve("/assets/1/lib/a.woff2"),
                        SCRIPT,
                        PAGE.resolve("/assets/1/icons.svg"),
                        PAGE.resolve("/identite/logo?v=1&w=2"));
    }

    @Test
    void aSheetFetchesItsFontsAndNotWhatStandsInIt() {
        assertThat(References.ofStyle(SHEET, """
                        @font-face { src: url("../lib/a.woff2") format("woff2"); }
                        .roof { mask: url(data:image/svg+xml;base64,AAAA); }""")).containsExactly(PAGE.resolve("/assets/1/lib/a.woff2"));
    }

    @Test
    void aModuleFetchesWhatItImportsAtOnceAndNotWhatItMayImportLater() {
        assertThat(References.ofScript(SCRIPT, """
                        import { watchDrops } from "./drop.js";
                        import * as all from "./theme.js";
                        import "./side.js";
                        const later = await import("./map.js");"""))
                .containsExactlyInAnyOrder(
                        SCRIPT.resolve("drop.js"), SCRIPT.resolve("theme.js"), SCRIPT.resolve("side.js"));
    }
}
