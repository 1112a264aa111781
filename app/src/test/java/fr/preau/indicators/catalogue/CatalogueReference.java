package fr.preau.indicators.catalogue;

import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Theme;
import fr.preau.indicators.formula.Vtl;
import fr.preau.indicators.panels.FigureWords;
import fr.preau.indicators.panels.IndicatorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference of the indicators, written from the files of the catalogue with the words of their pages. */
final class CatalogueReference {

    private static final String BEGINNING = """
            # Indicateurs

            Ce que Préau sait mesurer\u202f: %d indicateurs, par thème. Chacun a aussi sa page, à `/indicateurs/` suivi de son code,
            avec les périodes chargées et ses valeurs. Page écrite par le programme lui-même, d’après les fichiers de
            `app/src/main/resources/indicators`\u202f: `mvn -pl app -am test -Dtest=CatalogueReferenceTest
            -Dpreau.reference.write=true -Dsurefire.failIfNoSpecifiedTests=false` la met à jour.

            Une valeur nulle, une valeur qui manque, une valeur tue et une valeur sans objet sont quatre choses différentes. La
            couverture est la part des lieux attendus qui ont une valeur.
            """;

    private CatalogueReference() {}

    static String of(Catalogue catalogue) {
        return BEGINNING.formatted(catalogue.list().size())
                + themes(catalogue).map(theme -> contents(theme, catalogue)).collect(Collectors.joining("", "\n", ""))
                + themes(catalogue).map(theme -> section(theme, catalogue)).collect(Collectors.joining());
    }

    private static Stream<Theme> themes(Catalogue catalogue) {
        return Stream.of(Theme.values()).filter(theme -> !catalogue.list(theme).isEmpty());
    }

    private static String contents(Theme theme, Catalogue catalogue) {
        return "- %s\u202f: %s\n"
                .formatted(
                        IndicatorWords.theme(theme),
                        IndicatorWords.byLabel(catalogue.list(theme)).stream()
                                .map(indicator -> link(indicator.code()))
                                .collect(Collectors.joining(", ")));
    }

    private static String section(Theme theme, Catalogue catalogue) {
        return "\n## %s\n".formatted(IndicatorWords.theme(theme))
                + IndicatorWords.byLabel(catalogue.list(theme)).stream()
                        .map(CatalogueReference::entry)
                        .collect(Collectors.joining());
    }

    private static String entry(Indicator indicator) {
        return "\n<a id=\"%s\"></a>\n\n### %s\n\n%s\n\n%s"
                .formatted(
                        indicator.code(),
                        indicator.wording().label(),
                        indicator.wording().definition(),
                        String.join("", lines(indicator)));
    }

    private static List<String> lines(Indicator indicator) {
        var lines = new ArrayList<String>();
        lines.add(line("Code", "`%s`".formatted(indicator.code())));
        lines.add(line("Calcul", indicator.wording().formula()));
        indicator
                .derivation()
                .ifPresent(formula -> lines.add(line("Dérivé d’autres indicateurs", "`%s`".formatted(formula))));
        Vtl.of(indicator).ifPresent(vtl -> lines.add(line("Formule, en VTL 2.1", "`%s`".formatted(vtl))));
        lines.add(line("Unité", FigureWords.unit(indicator.unit())));
        lines.add(line("Nature", IndicatorWords.nature(indicator)));
        lines.add(line("D’un lieu à un plus grand", space(indicator)));
        lines.add(line("D’une période à une plus longue", IndicatorWords.time(indicator)));
        lines.add(line("Sens de lecture", IndicatorWords.better(indicator)));
        lines.add(line("Secret", IndicatorWords.secrecy(indicator)));
        lines.add(line("Couverture minimale", coverage(indicator)));
        lines.add(line("Source", source(indicator.origin())));
        if (!indicator.wording().notes().isBlank()) {
            lines.add(line("À savoir", indicator.wording().notes()));
        }
        return lines;
    }

    private static String line(String term, String words) {
        return "- **%s**\u202f: %s\n".formatted(term, words);
    }

    private static String space(Indicator indicator) {
        return indicator
                .aggregation()
                .headcount()
                .map(headcount -> "%s (%s)".formatted(IndicatorWords.space(indicator), link(headcount)))
                .orElseGet(() -> IndicatorWords.space(indicator));
    }

    /** What does not roll up has no coverage. */
    private static String coverage(Indicator indicator) {
        return indicator.rollsUp()
                ? IndicatorWords.minimumCoverage(indicator)
                        .orElse("Aucune\u202f: la valeur est montrée avec sa couverture.")
                : "Sans objet\u202f: la valeur d’un lieu n’est pas faite d’autres valeurs.";
    }

    private static String source(Origin origin) {
        String words = "%s, «\u00a0%s\u00a0»".formatted(origin.producer(), origin.dataset());
        return origin.url() == null ? words : "%s, <%s>".formatted(words, origin.url());
    }

    private static String link(IndicatorCode code) {
        return "[`%1$s`](#%1$s)".formatted(code);
    }
}
