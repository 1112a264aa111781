package fr.preau.indicators.catalogue;

import static fr.preau.indicators.catalogue.DescriptionColumns.AGGREGATION;
import static fr.preau.indicators.catalogue.DescriptionColumns.BASE;
import static fr.preau.indicators.catalogue.DescriptionColumns.BETTER;
import static fr.preau.indicators.catalogue.DescriptionColumns.CODE;
import static fr.preau.indicators.catalogue.DescriptionColumns.DATASET;
import static fr.preau.indicators.catalogue.DescriptionColumns.DEFINITION;
import static fr.preau.indicators.catalogue.DescriptionColumns.FORMULA;
import static fr.preau.indicators.catalogue.DescriptionColumns.LABEL;
import static fr.preau.indicators.catalogue.DescriptionColumns.NATURE;
import static fr.preau.indicators.catalogue.DescriptionColumns.NOTES;
import static fr.preau.indicators.catalogue.DescriptionColumns.OBSERVED;
import static fr.preau.indicators.catalogue.DescriptionColumns.OWNER;
import static fr.preau.indicators.catalogue.DescriptionColumns.PERIODICITY;
import static fr.preau.indicators.catalogue.DescriptionColumns.PRODUCER;
import static fr.preau.indicators.catalogue.DescriptionColumns.SCHOOLS;
import static fr.preau.indicators.catalogue.DescriptionColumns.SHORT_LABEL;
import static fr.preau.indicators.catalogue.DescriptionColumns.THEME;
import static fr.preau.indicators.catalogue.DescriptionColumns.THRESHOLD;
import static fr.preau.indicators.catalogue.DescriptionColumns.UNIT;
import static fr.preau.indicators.catalogue.DescriptionColumns.URL;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.Column;
import fr.preau.imports.FileFormat;
import fr.preau.imports.ImportJob;
import fr.preau.imports.ImportKind;
import fr.preau.imports.Row;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.Nature;
import fr.preau.indicators.Origin;
import fr.preau.indicators.Unit;
import fr.preau.indicators.Wording;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The import of descriptions of indicators: what a territory follows and no open data gives. Each is usable at once, in entry,
 * files of values, figures and roadmaps. A line whose code is described already takes the place of what was said of it.
 */
@Component
class DescriptionsKind implements ImportKind {

    static final String CODE_OF_KIND = "indicateurs";

    private final Catalogue catalogue;
    private final DescribedIndicators described;

    DescriptionsKind(Catalogue catalogue, DescribedIndicators described) {
        this.catalogue = catalogue;
        this.described = described;
    }

    @Override
    public String code() {
        return CODE_OF_KIND;
    }

    @Override
    public String title() {
        return Texts.t("indicators.kind.indicateurs.title");
    }

    @Override
    public String description() {
        return Texts.t("indicators.kind.indicateurs.description");
    }

    @Override
    public FileFormat format() {
        return FileFormat.TABLE;
    }

    @Override
    public List<Column<?>> columns() {
        return DescriptionColumns.ALL;
    }

    @Override
    public void load(ImportJob job) {
        Set<IndicatorCode> shipped = catalogue.shipped();
        Set<IndicatorCode> observed = described.listObserved();
        Map<IndicatorCode, Indicator> known =
                described.get().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Indicator> changed = new ArrayList<>();
        job.table().forEach(row -> {
            if (shipped.contains(row.get(CODE))) {
                row.reject(
                        DescriptionProblem.CODE_OF_THE_CATALOGUE,
                        CODE,
                        Texts.t("indicators.expected.code-of-ones-own"));
                return;
            }
            read(row).ifPresent(indicator -> {
                Optional<Indicator> before = Optional.ofNullable(known.get(indicator.code()));
                if (before.filter(older -> observed.contains(older.code()) && isAnother(older, indicator))
                        .isPresent()) {
                    row.reject(DescriptionProblem.VALUES_ARE_LOADED, CODE, Texts.t("indicators.expected.same-measure"));
                    return;
                }
                if (before.filter(indicator::equals).isPresent()) {
                    job.changes().count(ChangeKind.UNCHANGED, 1);
                    return;
                }
                changed.add(indicator);
                job.changes()
                        .add(new Change(
                                before.isPresent() ? ChangeKind.UPDATED : ChangeKind.ADDED,
                                indicator.wording().label(),
                                "/indicateurs/" + indicator.code(),
                                ""));
            });
        });
        if (!changed.isEmpty()) {
            described.put(changed, job.id());
        }
    }

    /** Would the values that are loaded no longer mean the same? */
    private static boolean isAnother(Indicator older, Indicator newer) {
        return older.unit() != newer.unit()
                || older.base() != newer.base()
                || older.nature() != newer.nature()
                || !older.aggregation().equals(newer.aggregation())
                || older.periodicity() != newer.periodicity()
                || !older.scope().equals(newer.scope());
    }

    private static Optional<Indicator> read(Row row) {
        try {
            Set<SchoolKind> schools = row.find(SCHOOLS).orElse(Set.of());
            return Optional.of(new Indicator(
                    row.get(CODE),
                    new Wording(
                            row.get(LABEL),
                            row.get(SHORT_LABEL),
                            row.get(THEME),
                            row.get(DEFINITION),
                            row.get(FORMULA),
                            row.text(NOTES)),
                    row.get(UNIT),
                    row.get(NATURE) == Nature.RATIO ? row.find(BASE).orElse(Unit.PERSONS) : row.get(UNIT),
                    row.get(NATURE),
                    DescribedIndicators.aggregation(row.get(NATURE), row.get(AGGREGATION)),
                    row.get(BETTER),
                    row.get(PERIODICITY),
                    DescribedIndicators.scope(row.get(OBSERVED), schools),
                    DescribedIndicators.safeguards(
                            row.get(UNIT), row.get(NATURE), row.find(THRESHOLD).orElse(null)),
                    Optional.empty(),
                    new Origin(
                            row.get(OWNER),
                            row.get(PRODUCER),
                            row.get(DATASET),
                            row.find(URL).orElse(null))));
        } catch (IllegalArgumentException contradictory) {
            row.reject(
                    DescriptionProblem.CONTRADICTORY_DESCRIPTION,
                    NATURE,
                    Texts.t("indicators.expected.description-that-holds"));
            return Optional.empty();
        }
    }
}
