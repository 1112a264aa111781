package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.AnswersDiscussed;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.people.WhoAsks;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers ask about the answers of a place and what they are answered, and what is decided. */
@Component
class Conversation {

    static final int LONGEST = 1_000;

    private final JdbcClient sql;
    private final AskedPlaces asked;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversation(JdbcClient sql, AskedPlaces asked, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.asked = asked;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The oldest first. */
    List<Message> list(AskedPlace place) {
        return sql.sql("""
                        select indicator, words, by_reviewer, written_at from indicators.answer_message
                        where campaign = :campaign and place_id = :place order by written_at, id""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .query((row, _) -> new Message(
                        row.getString("indicator"),
                        row.getString("words"),
                        row.getBoolean("by_reviewer"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param indicator the one that it is about; empty for all the answers */
    @Transactional
    public void write(EntryCampaign campaign, AskedPlace place, String indicator, String words, boolean byReviewer) {
        add(campaign, place, indicator, words, byReviewer);
        tell(campaign, place, Deed.WRITTEN_TO, "", "", "");
    }

    private void add(EntryCampaign campaign, AskedPlace place, String indicator, String words, boolean byReviewer) {
        UUID message = sql.sql("""
                        insert into indicators.answer_message (campaign, place_id, indicator, words, by_reviewer, written_at, written_by)
                        values (:campaign, :place, :indicator, :words, :reviewer, :now, :by) returning id""")
                .param("campaign", place.campaign())
                .param("place", place.place().toString())
                .param("indicator", indicator)
                .param("words", words)
                .param("reviewer", byReviewer)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", WhoAsks.currentPerson().orElse(null))
                .query(UUID.class)
                .single();
        events.publishEvent(new AnswersDiscussed(
                message,
                campaign.id(),
                campaign.title(),
                place.place().toString(),
                place.name(),
                byReviewer,
                WhoAsks.currentPerson().orElse(null)));
    }

    /**
     * Approves what was sent: nobody changes it any more.
     *
     * @return whether something sent waited for it
     */
    @Transactional
    public boolean approve(EntryCampaign campaign, AskedPlace place) {
        AskedPlace now = asked.lock(place.campaign(), place.place());
        if (campaign.state() == CampaignState.LOCKED || now.state() != ReturnState.SENT) {
            return false;
        }
        review(campaign, now, ReturnState.APPROVED, "");
        return true;
    }

    /**
     * Sends back what was sent, or was approved by mistake, with a question.
     *
     * @return whether it could be
     */
    @Transactional
    public boolean sendBack(EntryCampaign campaign, AskedPlace place, String question) {
        AskedPlace now = asked.lock(place.campaign(), place.place());
        boolean maySend = now.state() == ReturnState.SENT || now.state() == ReturnState.APPROVED;
        if (campaign.state() == CampaignState.LOCKED || !maySend) {
            return false;
        }
        add(campaign, now, "", question, true);
        review(campaign, now, ReturnState.SENT_BACK, question);
        return true;
    }

    private void review(EntryCampaign campaign, AskedPlace place, ReturnState state, String why) {
        Optional<UUID> person = WhoAsks.currentPerson();
        asked.setReviewed(place, state, person.orElse(null));
        tell(campaign, place, Deed.CHANGED, place.state().label(), state.label(), why);
    }

    private void tell(EntryCampaign campaign, AskedPlace place, Deed deed, String before, String after, String why) {
        trail.tell(
                deed,
                campaign.id(),
                new Told(t("indicators.campaign.asked-of", campaign.title(), place.name()), before, after, why),
                Set.of());
    }

    /**
     * What was written.
     *
     * @param indicator code of the one that it is about; empty for all the answers
     */
    record Message(String indicator, String words, boolean byReviewer, Instant at) {}
}
