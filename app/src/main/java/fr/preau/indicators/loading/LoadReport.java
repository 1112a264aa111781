package fr.preau.indicators.loading;

import fr.preau.imports.Change;
import fr.preau.imports.ChangeKind;
import fr.preau.imports.ImportJob;
import fr.preau.imports.Problem;
import fr.preau.imports.Severity;
import fr.preau.indicators.Catalogue;
import fr.preau.indicators.Indicator;
import fr.preau.indicators.IndicatorCode;
import fr.preau.indicators.checks.CheckWords;
import fr.preau.indicators.checks.FailedCheck;
import fr.preau.indicators.observations.Loaded;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the import's report what loading did. */
@Component
class LoadReport {

    private final Catalogue catalogue;

    LoadReport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void tell(Loaded loaded, ImportJob job) {
        job.changes().count(ChangeKind.ADDED, loaded.added());
        job.changes().count(ChangeKind.UPDATED, loaded.corrected() + loaded.withdrawn());
        job.changes().count(ChangeKind.UNCHANGED, loaded.unchanged());
        job.changes().list(loaded.corrections().stream().map(this::change).toList());
        loaded.duplicates()
                .forEach(line -> job.problems()
                        .add(Problem.warning(
                                IndicatorProblem.REPEATED_MEASURE, line, "", "", Texts.t("indicators.expected.once"))));
        loaded.stale()
                .forEach(line -> job.problems()
                        .add(Problem.rejected(
                                IndicatorProblem.CHANGED_MEANWHILE,
                                line,
                                ObservationColumns.SEEN.name(),
                                "",
                                Texts.t("indicators.expected.current-version"))));
        loaded.failed().forEach(failed -> job.problems().add(problem(failed)));
    }

    private Problem problem(FailedCheck failed) {
        Indicator indicator = catalogue.get(new IndicatorCode(failed.indicator()));
        String place =
                Objects.requireNonNullElseGet(failed.place(), () -> Texts.t("indicators.check-subject.all-places"));
        return new Problem(
                failed.code(),
                Severity.WARNING,
                0,
                "",
                Texts.t(
                        "indicators.check-subject.value",
                        indicator.wording().shortLabel(),
                        failed.period(),
                        place,
                        CheckWords.found(failed, indicator)),
                CheckWords.expected(failed, indicator));
    }

    private Change change(Loaded.Correction correction) {
        Indicator indicator = catalogue.get(new IndicatorCode(correction.indicator()));
        return new Change(
                ChangeKind.UPDATED,
                Texts.t(
                        "indicators.change.subject",
                        indicator.wording().shortLabel(),
                        correction.period(),
                        correction.place()),
                "",
                Texts.t(
                        "indicators.change.detail",
                        number(correction.before(), indicator),
                        number(correction.after(), indicator)));
    }

    private static String number(@Nullable BigDecimal value, Indicator indicator) {
        return value == null
                ? Texts.t("indicators.change.nothing")
                : Formats.number(value, indicator.unit().decimals());
    }
}
