package fr.preau.people.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.people.WhoAsks;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a program know in whose name it asks, and what it may do: the way to try a token. */
@RestController
@Access(Right.SIGNED_IN)
class WhoAmIApi {

    private final WhoAsks whoAsks;

    WhoAmIApi(WhoAsks whoAsks) {
        this.whoAsks = whoAsks;
    }

    @GetMapping(path = "/api/v1/me", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Me> me() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(
                        whoAsks.findPerson().map(Object::toString).orElse(""),
                        Arrays.stream(Right.values())
                                .filter(right -> right != Right.PUBLIC && whoAsks.may(right))
                                .map(right ->
                                        right.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .toList()));
    }

    /**
     * @param person number; empty for the operator
     * @param may what may be done somewhere
     */
    record Me(String person, List<String> may) {}
}
