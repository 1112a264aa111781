package fr.preau.indicators.secrecy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.preau.indicators.Breakdown;
import fr.preau.indicators.secrecy.SecretCell.Name;
import fr.preau.indicators.secrecy.SecretCell.Term;
import fr.preau.indicators.secrecy.SecretCell.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the table to be protected: every known value, observed or rolled up, and the sums that tie them. A place is tied to what is
 * observed in it, which ties it to the places between them too.
 */
@Component
class SecretCells {

    private final JdbcClient sql;

    SecretCells(JdbcClient sql) {
        this.sql = sql;
    }

    SecretTable read(Guarded guarded) {
        List<Known> values = values(guarded);
        List<Term> terms = guarded.ratio() ? List.of(Term.PART, Term.REST, Term.WHOLE) : List.of(Term.WHOLE);
        var table = new SecretTable();
        int scale = values.stream().mapToInt(Known::scale).max().orElse(0);
        values.forEach(value -> terms.forEach(term -> table.add(value.cell(term, scale))));
        values.forEach(value -> addTerms(table, value.name()));
        Map<Value, List<Value>> places = partsOfPlaces(guarded);
        List<Whole> wholes = wholes(values);
        for (Term term : terms) {
            places.forEach((place, parts) -> table.addSum(name(place, term), names(parts, term)));
            wholes.forEach(whole -> table.addSumIfTrue(name(whole.everybody(), term), names(whole.categories(), term)));
        }
        return table;
    }

    private static void addTerms(SecretTable table, Value ratio) {
        table.addSumIfTrue(name(ratio, Term.WHOLE), List.of(name(ratio, Term.PART), name(ratio, Term.REST)));
    }

    /** A value that could be shown. */
    private record Known(Value name, Breakdown category, BigDecimal part, BigDecimal whole) {

        /** Digits after the point that its terms need. */
        int scale() {
            return Math.max(0, Math.max(stripped(part), stripped(whole)));
        }

        SecretCell cell(Term term, int scale) {
            BigDecimal amount = switch (term) {
                case WHOLE -> whole;
                case PART -> part;
                case REST -> whole.subtract(part).max(BigDecimal.ZERO);
            };
            return new SecretCell(
                    new Name(name, term), amount.movePointRight(scale).longValueExact(), whole.longValue());
        }

        private static int stripped(BigDecimal number) {
            return number.stripTrailingZeros().scale();
        }
    }

    private List<Known> values(Guarded guarded) {
        return sql.sql("""
                        select v.series, v.subject, s.breakdown, v.numerator, v.base
                        from indicators.series s
                        join (select series, subject, numerator, base from indicators.observation
                              where known_until = 'infinity' and status = 'known'
                              union all
                              select series, subject, numerator, base from indicators.roll_up where value is not null) v
                             on v.series = s.id
                        where s.indicator = :indicator and s.period = :period
                        order by v.series, v.subject""")
                .param("indicator", guarded.indicator())
                .param("period", guarded.period())
                .query((row, number) -> new Known(
                        new Value(row.getInt("series"), row.getInt("subject")),
                        Breakdown.parse(row.getString("breakdown")),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("base")))
                .list();
    }

    /** What lies in each place, of what is observed. A région takes what lies in its départements, and that alone which lies in none. */
    private Map<Value, List<Value>> partsOfPlaces(Guarded guarded) {
        return sql
                .sql("""
                        with observed as (
                            select o.series, o.subject from indicators.series s
                            join indicators.observation o on o.series = s.id and o.known_until = 'infinity' and o.status = 'known'
                            where s.indicator = :indicator and s.period = :period
                        ), lies as (
                            select o.series, o.subject, w.container
                            from observed o join indicators.within w on w.subject = o.subject
                        )
                        select series, subject, container from lies
                        union
                        select l.series, l.subject, above.container from lies l
                        join indicators.subject d on d.key = l.container and d.kind = 'departement'
                        join indicators.within above on above.subject = d.key
                        order by series, container, subject""")
                .param("indicator", guarded.indicator())
                .param("period", guarded.period())
                .query((row, number) -> Map.entry(
                        new Value(row.getInt("series"), row.getInt("container")),
                        new Value(row.getInt("series"), row.getInt("subject"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** The categories of each dimension, with the value about everybody; those of a place of which none is known are left out. */
    private static List<Whole> wholes(List<Known> values) {
        Map<Integer, List<Known>> bySubject =
                values.stream().collect(groupingBy(value -> value.name().subject(), LinkedHashMap::new, toList()));
        return bySubject.values().stream().flatMap(SecretCells::wholesOfOne).toList();
    }

    private static Stream<Whole> wholesOfOne(List<Known> ofOneSubject) {
        Optional<Known> everybody = ofOneSubject.stream()
                .filter(value -> value.category().isTotal())
                .findFirst();
        return everybody.stream()
                .flatMap(total -> ofOneSubject.stream()
                        .filter(value -> !value.category().isTotal())
                        .collect(groupingBy(
                                value -> value.category().dimension(),
                                LinkedHashMap::new,
                                mapping(Known::name, toList())))
                        .values()
                        .stream()
                        .map(categories -> new Whole(total.name(), categories)));
    }

    /** A value about everybody and those of the categories of one dimension. */
    private record Whole(Value everybody, List<Value> categories) {}

    private static Name name(Value value, Term term) {
        return new Name(value, term);
    }

    private static List<Name> names(List<Value> values, Term term) {
        return values.stream().map(value -> name(value, term)).toList();
    }
}
