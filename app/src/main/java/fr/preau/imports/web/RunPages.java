package fr.preau.imports.web;

import fr.preau.imports.ImportRun;
import fr.preau.imports.RunState;
import fr.preau.imports.runs.KeptFiles;
import fr.preau.imports.runs.ReportQueries;
import fr.preau.imports.runs.ReportQueries.ChangeCount;
import fr.preau.imports.runs.ReportQueries.ProblemCount;
import fr.preau.imports.runs.RunProgress;
import fr.preau.imports.runs.RunQueries;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the page of a run shows. */
@Component
class RunPages {

    private final RunQueries runs;
    private final RunProgress progress;
    private final ReportQueries reports;
    private final KeptFiles keptFiles;
    private final KindTitles kinds;

    RunPages(RunQueries runs, RunProgress progress, ReportQueries reports, KeptFiles keptFiles, KindTitles kinds) {
        this.runs = runs;
        this.progress = progress;
        this.reports = reports;
        this.keptFiles = keptFiles;
        this.kinds = kinds;
    }

    /** @param code the only sort of problems to list; empty for all */
    RunPage of(ImportRun run, String code, String page) {
        return new RunPage(
                run,
                kinds.of(run.kind()),
                progress.find(run.id()),
                keptFiles.has(run.file().sha256()),
                run.state() == RunState.CHECKED ? runs.findLoadedAfter(run) : Optional.empty(),
                problems(run, code, page),
                changes(run));
    }

    private ProblemList problems(ImportRun run, String code, String page) {
        List<ProblemCount> counts = reports.problemCounts(run.id());
        int number = PageNumber.of(page, ProblemList.listed(counts, code), ProblemList.SIZE);
        int offset = (number - 1) * ProblemList.SIZE;
        return new ProblemList(
                run.id(),
                counts,
                code,
                reports.problems(run.id(), code.isEmpty() ? null : code, ProblemList.SIZE, offset),
                run.tally().problems(),
                number);
    }

    private ChangeList changes(ImportRun run) {
        List<ChangeCount> counts = reports.changeCounts(run.id());
        List<ChangeList.Listed> listed = counts.stream()
                .map(count -> new ChangeList.Listed(count, reports.changes(run.id(), count.kind())))
                .filter(ofKind -> !ofKind.changes().isEmpty())
                .toList();
        return new ChangeList(run.state(), counts, listed);
    }
}
