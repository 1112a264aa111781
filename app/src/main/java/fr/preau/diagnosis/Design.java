package fr.preau.diagnosis;

import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * All that a pilot chooses. It stands whole in the address of a page: who receives the address sees the same.
 *
 * @param scope the place whose units are compared
 * @param criteria in the order in which they are shown, none twice
 */
public record Design(UnitKind units, PlaceId scope, List<Criterion> criteria, Method method, Classing classing) {

    public static final String UNITS = "unites";
    public static final String SCOPE = "dans";
    /** Repeated, as the next three, in the order of the criteria. */
    public static final String INDICATOR = "i";

    public static final String NEED = "s";
    public static final String WEIGHT = "p";

    /** Empty for the latest one. */
    public static final String PERIOD = "a";

    public static final String SMALL_NUMBERS = "effectifs";
    public static final String SCALING = "echelle";
    public static final String EXTREMES = "extremes";
    public static final String GAPS = "manques";
    public static final String MEAN = "indice";
    public static final String CLASSING = "classes";

    /** @throws IllegalArgumentException if an indicator counts twice */
    public Design {
        criteria = List.copyOf(criteria);
        if (criteria.stream().map(Criterion::indicator).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("An indicator counts once, received %s.".formatted(criteria));
        }
    }

    /** A name and a value of the address. */
    public record Parameter(String name, String value) {}

    public Design with(Criterion another) {
        return with(Stream.concat(criteria.stream(), Stream.of(another)).toList());
    }

    public Design without(Criterion criterion) {
        return with(criteria.stream().filter(each -> !each.equals(criterion)).toList());
    }

    /** The same in which the other values of that criterion tell of a need. */
    public Design turning(Criterion criterion) {
        return with(criteria.stream()
                .map(each -> each.equals(criterion) ? each.turned() : each)
                .toList());
    }

    /** The same with other criteria. */
    Design with(List<Criterion> others) {
        return new Design(units, scope, others, method, classing);
    }

    /** What index and ranks depend on: no classes. */
    Design unclassed() {
        return in(Classing.USUAL);
    }

    /** The same in other classes. */
    public Design in(Classing others) {
        return new Design(units, scope, criteria, method, others);
    }

    /** The same criteria for other units, or in another place. */
    public Design of(UnitKind others, PlaceId elsewhere) {
        return new Design(others, elsewhere, criteria, method, classing);
    }

    /** The criterion of that indicator, if it counts. */
    public Optional<Criterion> find(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.indicator().value().equals(code))
                .findFirst();
    }

    /** The criteria that count. */
    List<Criterion> weighing() {
        return criteria.stream().filter(criterion -> criterion.weight() > 0).toList();
    }

    private boolean choosesPeriods() {
        return criteria.stream().anyMatch(criterion -> criterion.period().isPresent());
    }

    /** Everything, as the address says it. */
    public List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        all.add(new Parameter(UNITS, units.slug()));
        all.add(new Parameter(SCOPE, scope.toString()));
        for (Criterion criterion : criteria) {
            all.add(new Parameter(INDICATOR, criterion.indicator().value()));
            all.add(new Parameter(NEED, criterion.need().slug()));
            all.add(new Parameter(WEIGHT, Integer.toString(criterion.weight())));
            if (choosesPeriods()) {
                all.add(new Parameter(
                        PERIOD, criterion.period().map(Period::code).orElse("")));
            }
        }
        all.add(new Parameter(SMALL_NUMBERS, method.smallNumbers().slug()));
        all.add(new Parameter(SCALING, method.scaling().slug()));
        all.add(new Parameter(EXTREMES, method.extremes().slug()));
        all.add(new Parameter(GAPS, method.gaps().slug()));
        all.add(new Parameter(MEAN, method.mean().slug()));
        all.add(new Parameter(CLASSING, classing.slug()));
        all.addAll(classing.parameters());
        return List.copyOf(all);
    }

    /** The address of a page about this design. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters().forEach(parameter -> address.queryParam(parameter.name(), parameter.value()));
        return address.encode().toUriString();
    }
}
