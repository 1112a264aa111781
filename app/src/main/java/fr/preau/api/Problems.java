package fr.preau.api;

import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as programs read them: {@code application/problem+json}, RFC 9457. */
final class Problems {

    private Problems() {}

    static ResponseEntity<ProblemDetail> of(RefusedRequest refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(refused.status(), refused.detail());
        problem.setType(refused.refusal().type());
        problem.setTitle(refused.refusal().title());
        problem.setInstance(URI.create(refused.path()));
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
