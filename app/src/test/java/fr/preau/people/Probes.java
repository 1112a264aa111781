package fr.preau.people;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Doors that exist under test only, one for each thing that can happen at a door. */
@TestComponent
@RestController
public class Probes {

    static final String SECRET = "the password is swordfish";

    @GetMapping("/probe/forgotten")
    String forgotten() {
        return "nobody declared who may read this";
    }

    @Access(Right.PUBLIC)
    @GetMapping("/probe/public")
    String open() {
        return "for everybody";
    }

    @Access(Right.OPERATOR)
    @GetMapping({"/probe/operator", "/api/probe/operator"})
    String closed() {
        return "for the operator";
    }

    @Access(Right.PUBLIC)
    @Limited(Pace.SEARCH)
    @GetMapping({"/probe/search", "/api/probe/search"})
    String search() {
        return "found";
    }

    @Access(Right.PUBLIC)
    @GetMapping({"/probe/broken", "/api/probe/broken"})
    String broken() {
        throw new IllegalStateException(SECRET);
    }

    @Access(Right.PUBLIC)
    @GetMapping({"/probe/away", "/api/probe/away"})
    String databaseAway() {
        throw new DataAccessResourceFailureException(SECRET);
    }

    @Access(Right.PUBLIC)
    @GetMapping("/api/probe/numbers")
    Numbers numbers(@RequestParam int limit, @RequestParam(defaultValue = "2026-01-01") LocalDate day) {
        return new Numbers(limit, day);
    }

    record Numbers(int limit, LocalDate day) {}

    @Access(Right.PUBLIC)
    @GetMapping({"/probe/things/{number}", "/api/probe/things/{number}"})
    String thing(@PathVariable int number) {
        return "thing " + number;
    }

    @Access(Right.PUBLIC)
    @PostMapping({"/probe/form", "/api/probe/form"})
    String form(@RequestParam(defaultValue = "") String text) {
        return "received " + text.length();
    }

    @Access(Right.ENTER_OBSERVATIONS)
    @PostMapping("/api/v1/probe/values")
    String values() {
        return "written";
    }

    @Access(Right.MANAGE_PEOPLE)
    @GetMapping("/api/v1/probe/people")
    String people() {
        return "everybody";
    }

    @Access(Right.OPERATOR)
    @PostMapping("/probe/file")
    String file(@RequestParam MultipartFile file) {
        return "received " + file.getSize();
    }

    @Access(Right.OPERATOR)
    @PostMapping(path = "/api/probe/json", consumes = "application/json")
    String json(@RequestBody String body) {
        return "received " + body.length();
    }
}
