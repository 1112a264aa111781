package fr.preau.indicators.entry;

import static fr.preau.ui.Texts.t;

import fr.preau.api.ApiFormat;
import fr.preau.api.BadRequest;
import fr.preau.api.RefusedLines;
import fr.preau.api.RefusedLines.LineError;
import fr.preau.imports.ImportFile;
import fr.preau.imports.ImportMode;
import fr.preau.imports.ImportRefused;
import fr.preau.imports.ImportRequest;
import fr.preau.imports.ImportRun;
import fr.preau.imports.Imports;
import fr.preau.imports.Problem;
import fr.preau.imports.RunState;
import fr.preau.imports.Scope;
import fr.preau.indicators.loading.ObservationCheck;
import fr.preau.people.Access;
import fr.preau.people.Limited;
import fr.preau.people.Pace;
import fr.preau.people.Right;
import fr.preau.territory.Places;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes values in from programs, by the door of files and the rules of the screen where they are typed: the columns are those of a file of
 * observations, all lines are taken or none, and all are of places where who asks may type.
 */
@RestController
@Access(Right.ENTER_OBSERVATIONS)
class ObservationsApi {

    private final ObservationCheck check;
    private final EntryReach reach;
    private final Imports imports;
    private final Scope scope;
    private final Places places;

    ObservationsApi(ObservationCheck check, EntryReach reach, Imports imports, Scope scope, Places places) {
        this.check = check;
        this.reach = reach;
        this.imports = imports;
        this.scope = scope;
        this.places = places;
    }

    /**
     * @param by who answers for the values: a service, or somebody
     * @param role in what quality
     * @param day that the values describe, as {@code 2026-11-23}
     * @param lines in CSV, at most {@value ObservationCheck#MOST}
     */
    @PostMapping(path = "/api/v1/observations", consumes = ApiFormat.CSV, produces = ApiFormat.JSON)
    @Limited(Pace.IMPORTS)
    Taken take(
            @RequestParam String by,
            @RequestParam String role,
            @RequestParam String day,
            @RequestBody(required = false) byte @Nullable [] lines) {
        EntryStatement statement = statement(by, role, day);
        try (ImportFile file =
                ImportFile.copied("api.csv", new ByteArrayInputStream(lines == null ? new byte[0] : lines))) {
            refuseWrong(file);
            ImportRun run = imports.run(
                    new ImportRequest(Entries.KIND, file, ImportMode.ALL_OR_NOTHING, statement.source(), scope));
            return taken(run);
        } catch (ImportRefused unreadable) {
            throw new RefusedLines(List.of(error(unreadable.problem())));
        }
    }

    private EntryStatement statement(String by, String role, String day) {
        var statement = new EntryStatement(by.strip(), role.strip(), day.strip());
        if (!statement.byError().isEmpty()) {
            throw BadRequest.of("by", by, t("indicators.expected.short-text", EntryStatement.LONGEST));
        }
        if (!statement.roleError().isEmpty()) {
            throw BadRequest.of("role", role, t("indicators.expected.short-text", EntryStatement.LONGEST));
        }
        if (!statement.dayError(places.today()).isEmpty()) {
            throw BadRequest.of("day", day, t("indicators.expected.past-day"));
        }
        return statement;
    }

    private void refuseWrong(ImportFile file) {
        reach.requireAll(check.placesOf(file)
                .orElseThrow(() -> new RefusedLines(List.of(new LineError(
                        0, "", "too-many-lines", "", t("indicators.expected.lines", ObservationCheck.MOST))))));
        List<Problem> problems = check.problemsOf(file);
        if (!problems.isEmpty()) {
            throw new RefusedLines(problems.stream().map(ObservationsApi::error).toList());
        }
    }

    private static LineError error(Problem problem) {
        return new LineError(
                problem.line(), problem.column(), problem.code().code(), problem.value(), problem.expected());
    }

    /** What was right a moment ago is only refused when somebody else was quicker. */
    private static Taken taken(ImportRun run) {
        if (run.state() == RunState.LOADED) {
            return new Taken(run.id(), run.tally().acceptedLines());
        }
        boolean isPassing = run.state() == RunState.REFUSED || run.state() == RunState.NOTHING_LOADED;
        throw new ResponseStatusException(isPassing ? HttpStatus.CONFLICT : HttpStatus.SERVICE_UNAVAILABLE);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tell(RefusedLines refused, HttpServletRequest request) {
        return refused.asProblem(request.getRequestURI());
    }

    /**
     * @param run number of the import by which the values came, in the history of imports
     * @param lines how many were taken
     */
    record Taken(UUID run, int lines) {}
}
