package fr.preau.territory.web;

import static fr.preau.ui.Texts.t;

import fr.preau.territory.Place;
import fr.preau.territory.SchoolKind;
import fr.preau.ui.Control;
import fr.preau.values.PlaceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The controls by which the list and the map of schools are filtered. */
public record SchoolChoices(
        SchoolFilter filter, @Nullable Place within, List<Place> departments, Map<SchoolKind, Long> counts) {

    /** The kinds, each with how many schools of it pass the other filters. */
    public Control kinds() {
        List<Control.Option> options = Stream.of(SchoolKind.values())
                .filter(kind -> count(kind) > 0 || filter.kinds().contains(kind) || counts.isEmpty())
                .map(kind -> new Control.Option(
                        kind.slug(), t("territory.schools.kindCount", Words.sign(kind), Words.kind(kind), count(kind))))
                .toList();
        return Control.checkboxes(
                options, filter.kinds().stream().map(SchoolKind::slug).collect(Collectors.toSet()));
    }

    private long count(SchoolKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public Control sectors() {
        var sector = filter.sector();
        return Control.radios(
                List.of(
                        new Control.Option("", t("territory.schools.sector.all")),
                        new Control.Option("public", t("territory.sector.alone.public")),
                        new Control.Option("prive", t("territory.sector.alone.private-unspecified"))),
                sector == null ? "" : sector.slug());
    }

    /** The départements, and the place that the address names when it is something else. */
    public Control places() {
        List<Control.Option> options = new ArrayList<>();
        options.add(new Control.Option("", t("territory.schools.everywhere")));
        if (within != null && within.id().kind() != PlaceKind.DEPARTMENT) {
            options.add(new Control.Option(within.id().toString(), within.name()));
        }
        departments.forEach(department -> options.add(new Control.Option(
                department.id().toString(),
                department.name() + " (" + department.id().code() + ")")));
        return Control.select(options, within == null ? "" : within.id().toString());
    }
}
