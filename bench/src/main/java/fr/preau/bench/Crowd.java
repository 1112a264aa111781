package fr.preau.bench;

import fr.preau.bench.system.RunningPreau;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * People and rights in such numbers as an académie has, invented. Those who will sign in have the password of the first account, whose hash
 * is copied.
 */
final class Crowd {

    static final int PEOPLE = 50_000;
    static final int RIGHTS_OF_EACH = 4;

    /** Roles by turns: one in fifty pilots a place, the others have the roles of schools. */
    private static final String ROLES =
            "array['chef-etablissement', 'enseignement', 'relais', 'observation', 'direction-ecole', 'formation']";

    private final RunningPreau preau;

    Crowd(RunningPreau preau) {
        this.preau = preau;
    }

    /** The address of one of them, from 1. */
    static String email(int number) {
        return "personne%05d@exemple.fr".formatted(number);
    }

    /** Fills the tables, and has PostgreSQL learn what they hold. */
    void join(String firstEmail, int signingIn) throws IOException, SQLException {
        try (Connection database = preau.database().connect()) {
            people(database);
            passwords(database, firstEmail, signingIn);
            rights(database);
            try (Statement statement = database.createStatement()) {
                statement.execute("analyze people.person, people.access_right, people.password");
            }
        }
    }

    private static void people(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into people.person (name, email, state, created_at)
                select 'Personne ' || n, 'personne' || lpad(n::text, 5, '0') || '@exemple.fr', 'active', now()
                from generate_series(1, ?) as n""")) {
            insert.setInt(1, PEOPLE);
            insert.executeUpdate();
        }
    }

    private static void passwords(Connection database, String firstEmail, int signingIn) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into people.password (person_id, hash, set_at)
                select p.id, (select w.hash from people.password w join people.person f on f.id = w.person_id where f.email = ?), now()
                from people.person p where p.email like 'personne%' order by p.email limit ?""")) {
            insert.setString(1, firstEmail);
            insert.setInt(2, signingIn);
            insert.executeUpdate();
        }
    }

    /** A right in each of several schools; one person in fifty is pilot of a département or of an intercommunality instead. */
    private static void rights(Connection database) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                with person as (select id, row_number() over (order by email) as n from people.person where email like 'personne%'),
                     school as (select id, row_number() over (order by id) - 1 as n
                                from territory.place where kind = 'etablissement' and closed_on is null),
                     wide as (select id, row_number() over (order by id) - 1 as n
                              from territory.place where kind in ('departement', 'epci') and closed_on is null),
                     total as (select (select count(*) from school) as schools, (select count(*) from wide) as wides),
                     held as (select p.id, p.n, k, (p.n * 7 + k * 9973) % t.schools as school, (p.n * 7 + k * 31) % t.wides as wide
                              from person p cross join generate_series(1, ?) as k cross join total t)
                insert into people.access_right (person_id, role, place_id, valid_from, given_at, reason)
                select h.id, case when h.n % 50 = 0 then 'pilotage' else (""" + ROLES + """
                             )[1 + (h.n + k) % 6] end,
                       coalesce(w.id, s.id), date '2020-09-01', now(), 'mesure'
                from held h
                left join school s on s.n = h.school and h.n % 50 <> 0
                left join wide w on w.n = h.wide and h.n % 50 = 0""")) {
            insert.setInt(1, RIGHTS_OF_EACH);
            insert.executeUpdate();
        }
    }
}
