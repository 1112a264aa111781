package fr.preau.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Lines that a program sent, of which nothing is taken since some are wrong. Each error names its line. */
public final class RefusedLines extends RuntimeException {

    private static final String ERRORS = "errors";

    private final transient List<LineError> errors;

    public RefusedLines(List<LineError> errors) {
        super("%d errors".formatted(errors.size()));
        this.errors = List.copyOf(errors);
    }

    /**
     * As a program reads it: RFC 9457, with all errors under {@code errors}.
     *
     * @param path what was asked for
     */
    public ResponseEntity<ProblemDetail> asProblem(String path) {
        Refusal refusal = Refusal.LINES_REFUSED;
        ProblemDetail problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(refusal.type());
        problem.setTitle(refusal.title());
        problem.setDetail(refusal.detail());
        problem.setInstance(URI.create(path));
        problem.setProperty(ERRORS, errors);
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /**
     * What is wrong with a line.
     *
     * @param line in what was sent, the header being line 1; 0 when all of it is meant
     * @param column as the header names it; empty when the whole line is meant
     * @param code stable name of the sort of error
     * @param value what was read
     * @param expected what should have been there, in French
     */
    public record LineError(int line, String column, String code, String value, String expected) {}
}
