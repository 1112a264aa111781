package fr.preau.territory.web;

import fr.preau.territory.Gazetteer;
import fr.preau.ui.DefinitionList;
import fr.preau.ui.Formats;
import fr.preau.ui.Texts;
import fr.preau.values.PlaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a place: opened, closed, renamed, moved, merged. */
@Component
public class PlaceHistory {

    private final JdbcClient sql;
    private final Gazetteer gazetteer;

    PlaceHistory(JdbcClient sql, Gazetteer gazetteer) {
        this.sql = sql;
        this.gazetteer = gazetteer;
    }

    /** The events of a place, the latest first. Most places have none, and memory knows which. */
    List<Event> listEvents(PlaceId id) {
        return gazetteer.current().filter(edition -> edition.isUneventful(id)).isPresent() ? List.of() : readEvents(id);
    }

    private List<Event> readEvents(PlaceId id) {
        return sql.sql("""
                        select e.happened_on, e.before, e.after, e.other_id, o.name as other_name,
                               case when e.kind <> 'OPENED' or e.place_id not like 'commune-%' then e.kind
                                    when e.before is null then 'LISTED' else 'SPLIT_OFF' end as kind,
                               case when e.kind = 'MOVED' then territory.metres(
                                   split_part(e.before, ' ', 1)::float8, split_part(e.before, ' ', 2)::float8,
                                   split_part(e.after, ' ', 1)::float8, split_part(e.after, ' ', 2)::float8) / 1000 end as kilometres
                        from territory.place_event e
                        left join territory.place o on o.id = e.other_id
                        where e.place_id = :id
                        order by e.happened_on desc nulls last, e.id desc""").param("id", id.toString()).query(Event::of).list();
    }

    /** The events as days and sentences. */
    static DefinitionList listed(List<Event> events) {
        var list = DefinitionList.empty();
        for (Event event : events) {
            list = list.with(event.when(), event.sentence());
        }
        return list;
    }

    /** One thing that happened; {@code kilometres} between the two places of one that moved. */
    public record Event(
            @Nullable LocalDate day,
            String kind,
            @Nullable String before,
            @Nullable String after,
            @Nullable String otherId,
            @Nullable String otherName,
            @Nullable Double kilometres) {

        static Event of(ResultSet row, int number) throws SQLException {
            return new Event(
                    row.getObject("happened_on", LocalDate.class),
                    row.getString("kind"),
                    row.getString("before"),
                    row.getString("after"),
                    row.getString("other_id"),
                    row.getString("other_name"),
                    row.getObject("kilometres", Double.class));
        }

        /** The day in words. */
        public String when() {
            return day == null ? Texts.t("territory.event.no-day") : Formats.date(day);
        }

        /** «Contres devient Le Controis-en-Sologne» */
        public String sentence() {
            String key = "territory.event." + kind.toLowerCase(Locale.ROOT).replace('_', '-');
            return Texts.t(
                    key,
                    before == null ? "" : before,
                    after == null ? "" : after,
                    kilometres == null ? "" : Formats.number(kilometres, 1));
        }
    }
}
