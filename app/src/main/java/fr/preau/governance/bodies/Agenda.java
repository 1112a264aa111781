package fr.preau.governance.bodies;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agendas of meetings, as they are kept. */
@Component
class Agenda {

    private final JdbcClient sql;

    Agenda(JdbcClient sql) {
        this.sql = sql;
    }

    /** In their order. */
    List<AgendaItem> listOf(UUID meeting) {
        return sql.sql("""
                        select id, position, title, lasts, presenter from governance.agenda_item
                        where meeting_id = :meeting order by position""")
                .param("meeting", meeting)
                .query((row, _) -> {
                    Integer lasts = row.getObject("lasts", Integer.class);
                    return new AgendaItem(
                            row.getObject("id", UUID.class),
                            row.getInt("position"),
                            row.getString("title"),
                            lasts == null ? OptionalInt.empty() : OptionalInt.of(lasts),
                            row.getString("presenter"));
                })
                .list();
    }

    /** Adds one at the end. */
    void add(UUID meeting, String title, OptionalInt minutes, String presenter) {
        sql.sql("""
                        insert into governance.agenda_item (meeting_id, position, title, lasts, presenter)
                        select :meeting, coalesce(max(position), 0) + 1, :title, :lasts, :presenter
                        from governance.agenda_item where meeting_id = :meeting""")
                .param("meeting", meeting)
                .param("title", title)
                .param("lasts", minutes.isPresent() ? minutes.getAsInt() : null)
                .param("presenter", presenter)
                .update();
    }

    /** Puts them in this order. */
    void order(List<AgendaItem> items) {
        for (int position = 1; position <= items.size(); position++) {
            sql.sql("update governance.agenda_item set position = :position where id = :item")
                    .param("position", position)
                    .param("item", items.get(position - 1).id())
                    .update();
        }
    }

    void remove(UUID item) {
        sql.sql("delete from governance.agenda_item where id = :item")
                .param("item", item)
                .update();
    }
}
