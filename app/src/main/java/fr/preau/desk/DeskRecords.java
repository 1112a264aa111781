package fr.preau.desk;

import static fr.preau.ui.Texts.t;

import fr.preau.people.Directory;
import fr.preau.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the desk holds of a person, for the file that they take away; gone with their account, and their name with it from others' desks. */
@Component
class DeskRecords implements PersonalRecords {

    private static final List<String> OWN =
            List.of("desk.notification", "desk.letter", "desk.preference", "desk.followed_place", "desk.favourite");

    private final JdbcClient sql;
    private final Directory directory;

    DeskRecords(JdbcClient sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    @Override
    public String part() {
        return "bureau";
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> heldAbout(UUID person) {
        return Map.of(
                "notifications",
                rows("""
                        select title as titre, address as adresse, to_json(happened_at) #>> '{}' as quand,
                               to_json(read_at) #>> '{}' as lue_le
                        from desk.notification where person_id = :person order by happened_at""", person),
                "preferences",
                rows("""
                        select kind as sorte, shown as affichee, pace as courriel
                        from desk.preference where person_id = :person order by kind""", person),
                "lieux_suivis",
                rows("""
                        select place_id as lieu, to_json(since) #>> '{}' as depuis
                        from desk.followed_place where person_id = :person order by since""", person),
                "favoris",
                rows("""
                        select title as titre, address as adresse
                        from desk.favourite where person_id = :person order by rank""", person));
    }

    private List<Map<String, @Nullable Object>> rows(String question, UUID person) {
        return sql.sql(question).param("person", person).query().listOfRows();
    }

    @Override
    public void erase(UUID person) {
        OWN.forEach(table -> sql.sql("delete from %s where person_id = :person".formatted(table))
                .param("person", person)
                .update());
        sql.sql("delete from desk.favourite where position(:person in address) > 0")
                .param("person", person.toString())
                .update();
        directory.findName(person).ifPresent(this::forgetName);
    }

    private void forgetName(String name) {
        sql.sql(
                        "update desk.notification set title = replace(title, :name, :somebody) where position(:name in title) > 0")
                .param("name", name)
                .param("somebody", t("desk.news.somebody"))
                .update();
    }
}
