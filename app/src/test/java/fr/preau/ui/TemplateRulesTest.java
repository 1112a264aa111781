package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules that every template of the house keeps, whoever writes it. */
class TemplateRulesTest {

    private static final Pattern HANDLER =
            Pattern.compile("<[^>]*\\s(on[a-z]+|hx-on[:a-z-]*|style)\\s*=", Pattern.DOTALL);
    private static final Pattern INLINE_CODE = Pattern.compile("<style\\b|<script(?![^>]*\\ssrc=)|javascript:");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(aria-label|title|placeholder|alt|content-label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&#?\\w+;", Pattern.DOTALL);
    private static final Pattern SKIN_CLASS =
            Pattern.compile("class=\"[^\"]*\\b(fr-|btn|col-|button|card|alert|badge|table)");

    @Test
    void noTemplateHoldsWhatTheContentPolicyRefuses() {
        assertThat(SourceFiles.under(SourceFiles.TEMPLATES, ".jte")).allSatisfy(file -> {
            String html = htmlOf(file);
            assertThat(HANDLER.matcher(html).find())
                    .as("handler or style attribute in " + file)
                    .isFalse();
            assertThat(INLINE_CODE.matcher(html).find())
                    .as("script or style in " + file)
                    .isFalse();
        });
    }

    @Test
    void noTemplateHoldsAWord() {
        assertThat(SourceFiles.under(SourceFiles.TEMPLATES, ".jte")).allSatisfy(file -> {
            String html = htmlOf(file);
            assertThat(TAG.matcher(html).replaceAll(" ")).as("words in " + file).doesNotContainPattern("\\p{L}");
            assertThat(SPOKEN_ATTRIBUTE.matcher(html).find())
                    .as("words in an attribute of " + file)
                    .isFalse();
        });
    }

    @Test
    void onlyTheFrameWearsTheClassesOfASkin() {
        assertThat(SourceFiles.under(SourceFiles.TEMPLATES, ".jte"))
                .filteredOn(file -> !file.startsWith(SourceFiles.TEMPLATES.resolve("ui")))
                .allSatisfy(file -> assertThat(
                                SKIN_CLASS.matcher(SourceFiles.text(file)).find())
                        .as("class of a skin in " + file)
                        .isFalse());
    }

    @Test
    void everyComponentIsDrawnByBothSkins() {
        assertThat(templatesOf("preau").stream().filter(name -> !PREAU_PARTS.contains(name)))
                .isEqualTo(templatesOf("dsfr").stream().toList());
    }

    /** Parts of templates that the State's skin does without. */
    private static final List<String> PREAU_PARTS = List.of("choices.jte", "navigation.jte", "sign.jte");

    private static List<String> templatesOf(String skin) {
        return SourceFiles.under(SourceFiles.TEMPLATES.resolve("ui").resolve(skin), ".jte").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String htmlOf(Path file) {
        return TemplateText.htmlOf(SourceFiles.text(file));
    }

    @Test
    void readsTheHtmlOfContentBlocksAndNothingOfTheJava() {
        String template =
                "@param String x\n<p class=\"${a(\"}\")}\">@if(x.equals(\")\"))${f.show(new C(\"mot\", @`<b>bloc</b>`))}@endif</p>";
        assertThat(TemplateText.htmlOf(template)).isEqualTo("<p class=\"\"><b>bloc</b></p>");
    }
}
