package fr.preau.indicators.observations;

import fr.preau.indicators.Applicability;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Codes;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.SecrecyRule;
import fr.preau.indicators.catalogue.Derivations;
import fr.preau.indicators.formula.Combination;
import fr.preau.indicators.formula.Formula;
import fr.preau.territory.SchoolKind;
import fr.preau.territory.Sector;
import fr.preau.values.PlaceKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The catalogue as SQL reads it: brought up to date with its files whenever something is computed, which takes some milliseconds. A
 * definition that stays is not written again, since who keeps figures in memory reads those anew whose definition was written.
 */
@Component
class CatalogueTables {

    private final JdbcClient sql;
    private final Catalogue catalogue;
    private final Derivations derivations;

    CatalogueTables(JdbcClient sql, Catalogue catalogue, Derivations derivations) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.derivations = derivations;
    }

    /** @return whether an indicator is now about a kind of place of which none was before */
    boolean write() {
        Set<String> before = kinds();
        sql.sql("delete from indicators.formula_term").update();
        sql.sql("delete from indicators.definition where indicator <> all (:known)")
                .param(
                        "known",
                        catalogue.list().stream()
                                .map(indicator -> indicator.code().value())
                                .toArray(String[]::new))
                .update();
        sql.sql("delete from indicators.audience").update();
        for (Indicator indicator : catalogue.list()) {
            writeDefinition(indicator);
            writeAudience(indicator.scope());
        }
        derivations.all().forEach(this::writeFormula);
        return !before.containsAll(kinds());
    }

    private Set<String> kinds() {
        return Set.copyOf(sql.sql("select distinct kind from indicators.audience")
                .query((row, _) -> row.getString("kind"))
                .list());
    }

    private void writeDefinition(Indicator indicator) {
        sql.sql("""
                        insert into indicators.definition as d (indicator, space, whole, headcount, audience, nature, unit,
                            minimum_coverage, threshold, counted, complete)
                        values (:indicator, :space, :whole, :headcount, :audience, :nature, :unit,
                            :minimum_coverage, :threshold, :counted, :complete)
                        on conflict (indicator) do update set
                            space = excluded.space, whole = excluded.whole, headcount = excluded.headcount,
                            audience = excluded.audience, nature = excluded.nature, unit = excluded.unit,
                            minimum_coverage = excluded.minimum_coverage, threshold = excluded.threshold,
                            counted = excluded.counted, complete = excluded.complete
                        where d.* is distinct from excluded.*""")
                .param("indicator", indicator.code().value())
                .param("space", Codes.of(indicator.aggregation().space()))
                .param("whole", indicator.unit().whole())
                .param(
                        "headcount",
                        indicator
                                .aggregation()
                                .headcount()
                                .map(IndicatorCode::value)
                                .orElse(null))
                .param("audience", name(indicator.scope()))
                .param("nature", Codes.of(indicator.nature()))
                .param("unit", indicator.unit().slug())
                .param("minimum_coverage", indicator.safeguards().minimumCoverage())
                .param("threshold", threshold(indicator.safeguards().secrecy()))
                .param("counted", indicator.scope().counted())
                .param("complete", indicator.safeguards().complete())
                .update();
    }

    private void writeAudience(Applicability scope) {
        for (PlaceKind kind : scope.observed()) {
            if (kind != PlaceKind.SCHOOL) {
                writeSort(scope, kind, "", "");
                continue;
            }
            for (SchoolKind school : scope.schools()) {
                scope.sectors().forEach(sector -> writeSort(scope, kind, school.name(), sector.name()));
            }
        }
    }

    private void writeSort(Applicability scope, PlaceKind kind, String school, String sector) {
        sql.sql("""
                        insert into indicators.audience (audience, kind, school_kind, sector)
                        values (:audience, :kind, :school, :sector) on conflict do nothing""")
                .param("audience", name(scope))
                .param("kind", kind.slug())
                .param("school", school)
                .param("sector", sector)
                .update();
    }

    private void writeFormula(IndicatorCode indicator, Formula formula) {
        writeTerms(indicator, "numerator", formula.numerator());
        formula.denominator().ifPresent(whole -> writeTerms(indicator, "denominator", whole));
    }

    private void writeTerms(IndicatorCode indicator, String part, Combination sum) {
        sum.coefficients()
                .forEach((term, coefficient) -> sql.sql("""
                        insert into indicators.formula_term (indicator, part, term, breakdown, coefficient)
                        values (:indicator, :part, :term, :breakdown, :coefficient)""")
                        .param("indicator", indicator.value())
                        .param("part", part)
                        .param("term", term.indicator().value())
                        .param("breakdown", term.breakdown().toString())
                        .param("coefficient", coefficient)
                        .update());
    }

    /** The same for scopes that are the same. */
    private static String name(Applicability scope) {
        String kinds = scope.observed().stream().map(PlaceKind::slug).sorted().collect(Collectors.joining("+"));
        String schools = scope.schools().stream().map(SchoolKind::name).sorted().collect(Collectors.joining("+"));
        String sectors = scope.sectors().stream().map(Sector::name).sorted().collect(Collectors.joining("+"));
        return String.join(" ", kinds, schools, sectors).strip();
    }

    private static @Nullable Integer threshold(SecrecyRule rule) {
        return switch (rule) {
            case SecrecyRule.AsPublished asPublished -> null;
            case SecrecyRule.AtLeast(int units) -> units;
        };
    }
}
