package fr.preau.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * One question in two forms: plain SQL as who has a database and no Préau would write it, and the address that answers it.
 *
 * @param sql with one parameter
 * @param address made from the same parameter
 * @param parameter drawn from the register
 */
record Question(String what, String sql, Function<String, String> address, Function<Random, String> parameter) {

    private static final String INDICATOR = "ips-college";

    /** The collèges' IPS of one year, each weighed by its pupils. */
    private static final String WEIGHED = """
            from indicators.observation o
            join indicators.series i on i.id = o.series and i.indicator = ? and i.period = '2023-2024'
            join indicators.series e on e.indicator = 'eleves-college' and e.period = '2022-2023' and e.breakdown = ''
            join indicators.observation h on h.series = e.id and h.subject = o.subject and h.known_until = 'infinity'
            """;

    static List<Question> all(Register register) {
        return List.of(search(register), list(register), byCommune(), whole());
    }

    private static Question search(Register register) {
        return new Question(
                "Search by name",
                """
                select id, name from territory.place
                where closed_on is null and public.unaccent(name) ilike '%' || public.unaccent(?) || '%'
                order by name limit 30""",
                words -> "/recherche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                random -> any(register.schools(), random).commune());
    }

    private static Question list(Register register) {
        return new Question(
                "List of the collèges of a département",
                """
                select s.uai, p.name, s.sector, s.postcode, s.commune_name
                from territory.school s
                join territory.place p on p.id = s.id
                join territory.placement d on d.place_id = s.id and d.valid_to = 'infinity'
                where d.ancestor_id = ? and s.kind = 'COLLEGE' and p.closed_on is null
                order by p.name limit 25""",
                place -> "/etablissements?type=college&dans=" + place,
                random -> "departement-" + any(register.departments(), random));
    }

    private static Question byCommune() {
        return new Question(
                "Mean IPS of the collèges of every commune",
                "select m.ancestor_id, sum(o.value * h.value) / sum(h.value) " + WEIGHED + """
                join indicators.subject s on s.key = o.subject
                join territory.placement m on m.place_id = s.place_id and m.ancestor_kind = 'commune'
                     and m.valid_to = 'infinity'
                where o.known_until = 'infinity' and o.value is not null
                group by m.ancestor_id""",
                indicator -> "/api/v1/figures?format=csv&kind=commune&period=2023-2024&indicator=" + indicator,
                random -> INDICATOR);
    }

    private static Question whole() {
        return new Question(
                "Mean IPS of the collèges of the whole territory",
                "select sum(o.value * h.value) / sum(h.value) " + WEIGHED
                        + "where o.known_until = 'infinity' and o.value is not null",
                indicator -> "/api/v1/figures?place=pays-FR&period=2023-2024&indicator=" + indicator,
                random -> INDICATOR);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
