package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.MapMarks;
import fr.preau.territory.MapMarks.Mark;
import fr.preau.territory.Position;
import fr.preau.ui.Control;
import fr.preau.ui.MapLetters;
import fr.preau.ui.MapPoints;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** All the signs that the map may show to who asks, whichever module brings them. */
@Component
class Marks {

    static final String PARAMETER = "signes";
    static final String POSITIONS = "/carte/signes/positions.json";
    static final String LETTERS = "/carte/signes/lettres.json";
    static final String CARD = "/carte/signes/fiche.json";

    private final List<MapMarks> marks;

    Marks(List<MapMarks> marks) {
        this.marks = List.copyOf(marks);
    }

    Optional<MapMarks> find(String code) {
        return marks.stream()
                .filter(one -> one.code().equals(code) && one.isOpen())
                .findFirst();
    }

    /** To choose from; empty when there is nothing to choose. */
    List<Control.Option> choices() {
        List<Control.Option> open = new ArrayList<>();
        marks.stream().filter(MapMarks::isOpen).forEach(one -> open.add(new Control.Option(one.code(), one.label())));
        if (!open.isEmpty()) {
            open.addFirst(new Control.Option("", t("territory.map.marks.none")));
        }
        return open;
    }

    /** What the map draws above all, and what is said below it. */
    Optional<Shown> shown(String code, @Nullable PlaceId within) {
        return find(code).map(one -> {
            List<Mark> list = one.list(within);
            long without =
                    list.stream().filter(mark -> mark.position().isEmpty()).count();
            var points = new MapPoints(
                    address(POSITIONS, code, within),
                    address(LETTERS, code, within),
                    address(CARD, code, within),
                    List.of(one.sign()),
                    "");
            return new Shown(points, t("territory.map.marks.conditions", one.label(), without), one.table(within));
        });
    }

    static MapPoints.Positions positions(List<Mark> list) {
        List<@Nullable Integer> degrees = new ArrayList<>(2 * list.size());
        for (Mark mark : list) {
            degrees.add(
                    mark.position().map(Position::longitude).map(Marks::written).orElse(null));
            degrees.add(
                    mark.position().map(Position::latitude).map(Marks::written).orElse(null));
        }
        return new MapPoints.Positions(state(list), degrees);
    }

    static MapLetters.Answer letters(List<Mark> list) {
        var letters = new MapLetters(state(list), list.size());
        for (int mark = 0; mark < list.size(); mark++) {
            letters.put(mark, 0, false);
        }
        return letters.answer();
    }

    private static int written(double degrees) {
        return (int) Math.round(degrees * MapPoints.Positions.DEGREE);
    }

    private static String state(List<Mark> list) {
        return list.size() + "-" + Integer.toHexString(list.hashCode());
    }

    private static String address(String path, String code, @Nullable PlaceId within) {
        var address = UriComponentsBuilder.fromPath(path).queryParam(PARAMETER, code);
        if (within != null) {
            address.queryParam("dans", within.toString());
        }
        return address.encode().toUriString();
    }

    /**
     * Signs on the map.
     *
     * @param conditions what they are, and how many have no point
     * @param table address of the same as a table
     */
    record Shown(MapPoints points, String conditions, String table) {}
}
