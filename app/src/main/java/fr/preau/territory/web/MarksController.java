package fr.preau.territory.web;

import fr.preau.people.Access;
import fr.preau.people.Right;
import fr.preau.territory.MapMarks;
import fr.preau.territory.MapMarks.Mark;
import fr.preau.ui.MapLetters;
import fr.preau.ui.MapPoints;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The signs that higher modules set on the map. Each module says who may see its own. */
@Controller
@Access(Right.PUBLIC)
class MarksController {

    private final Marks marks;

    MarksController(Marks marks) {
        this.marks = marks;
    }

    @GetMapping(Marks.POSITIONS)
    ResponseEntity<MapPoints.Positions> positions(
            @RequestParam(name = Marks.PARAMETER, defaultValue = "") String code,
            @RequestParam(name = "dans", required = false) @Nullable String within) {
        return answer(code, within, list -> Optional.of(Marks.positions(list)));
    }

    @GetMapping(Marks.LETTERS)
    ResponseEntity<MapLetters.Answer> letters(
            @RequestParam(name = Marks.PARAMETER, defaultValue = "") String code,
            @RequestParam(name = "dans", required = false) @Nullable String within) {
        return answer(code, within, list -> Optional.of(Marks.letters(list)));
    }

    @GetMapping(Marks.CARD)
    ResponseEntity<MapPoints.Card> card(
            @RequestParam(name = Marks.PARAMETER, defaultValue = "") String code,
            @RequestParam(name = "dans", required = false) @Nullable String within,
            @RequestParam(name = "n", defaultValue = "") String number) {
        return answer(
                code,
                within,
                list -> list.stream()
                        .skip(number.matches("\\d{1,9}") ? Long.parseLong(number) : Long.MAX_VALUE)
                        .findFirst()
                        .map(mark -> new MapPoints.Card(mark.name(), mark.said(), mark.address(), mark.more())));
    }

    private <T> ResponseEntity<T> answer(
            String code, @Nullable String within, Function<List<Mark>, Optional<T>> answer) {
        var filter = SchoolFilter.of(null, null, null, within, null);
        Optional<MapMarks> known = marks.find(code);
        return known.flatMap(one -> answer.apply(one.list(filter.within())))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
