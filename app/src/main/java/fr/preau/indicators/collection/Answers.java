package fr.preau.indicators.collection;

import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed, question by question: nobody replaces what they have not seen. */
@Component
class Answers {

    private final JdbcClient sql;
    private final AskedPlaces asked;
    private final Clock clock;

    Answers(JdbcClient sql, AskedPlaces asked, Clock clock) {
        this.sql = sql;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * Keeps what was changed.
     *
     * @return the keys of the questions that somebody else answered at this very moment: those are not kept
     */
    @Transactional
    public List<String> keep(AskedPlace place, TypedForm form) {
        AskedPlace now = asked.lock(place.campaign(), place.place());
        if (now.state() == ReturnState.APPROVED) {
            return form.changed().stream().map(line -> line.question().key()).toList();
        }
        List<String> raced = new ArrayList<>();
        for (FormLine line : form.changed()) {
            if (!keep(place, line, form.answer(line))) {
                raced.add(line.question().key());
            }
        }
        return raced;
    }

    private boolean keep(AskedPlace place, FormLine line, DraftAnswer answer) {
        int seen = line.stored().map(StoredAnswer::version).orElse(0);
        return sql.sql("""
                        insert into indicators.draft_answer as d (campaign, place_id, indicator, breakdown, state, value, numerator,
                            denominator, remark, version, typed_at, typed_by)
                        select :campaign, :place, :indicator, :breakdown, :state, :value, :numerator, :denominator, :remark, 1, :now, :by::uuid
                        where exists (select from indicators.asked_indicator where campaign = :campaign and indicator = :indicator)
                        on conflict (campaign, place_id, indicator, breakdown) do update
                        set state = excluded.state, value = excluded.value, numerator = excluded.numerator,
                            denominator = excluded.denominator, remark = excluded.remark, version = d.version + 1,
                            typed_at = excluded.typed_at, typed_by = excluded.typed_by
                        where d.version = :seen""")
                        .param("campaign", place.campaign())
                        .param("place", place.place().toString())
                        .param("indicator", line.question().indicator().code().value())
                        .param("breakdown", line.question().breakdown().toString())
                        .param("state", answer.state().slug())
                        .param("value", answer.value())
                        .param("numerator", answer.numerator())
                        .param("denominator", answer.denominator())
                        .param("remark", answer.remark())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", WhoAsks.currentPerson().orElse(null))
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** When something was last typed for a place; empty when nothing was. */
    Optional<Instant> lastTyped(AskedPlace place) {
        return sql.sql("""
                        select max(typed_at) from indicators.draft_answer where campaign = :campaign and place_id = :place""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Its answers are observations now. */
    @Transactional
    public void sent(AskedPlace place) {
        AskedPlace now = asked.lock(place.campaign(), place.place());
        if (now.state() != ReturnState.APPROVED) {
            asked.setSent(now, WhoAsks.currentPerson().orElse(null));
        }
    }
}
