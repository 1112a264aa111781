package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.people.Trail;
import fr.preau.people.Trail.Deed;
import fr.preau.people.Trail.Told;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Role;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns, as they are kept, and what becomes of them. */
@Component
class EntryCampaigns {

    private static final String COLUMNS = """
            c.id, c.title, c.place_id, c.sort, c.period, c.due, c.roles, c.instructions, c.change_limit, c.state,
            c.version,
            array(select i.indicator from indicators.asked_indicator i where i.campaign = c.id order by i.position) as asked""";

    private final JdbcClient sql;
    private final AskedPlaces asked;
    private final EnteredAnswers entered;
    private final Trail trail;
    private final Clock clock;

    EntryCampaigns(JdbcClient sql, AskedPlaces asked, EnteredAnswers entered, Trail trail, Clock clock) {
        this.sql = sql;
        this.asked = asked;
        this.entered = entered;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<EntryCampaign> find(UUID campaign) {
        return one("", campaign);
    }

    private Optional<EntryCampaign> one(String end, UUID campaign) {
        return sql.sql("select " + COLUMNS + " from indicators.entry_campaign c where c.id = :campaign" + end)
                .param("campaign", campaign)
                .query((row, _) -> campaign(row))
                .optional();
    }

    /** Those of these places, the last to answer first. */
    List<EntryCampaign> listIn(Collection<PlaceId> places, boolean everywhere) {
        return sql.sql("select " + COLUMNS + """
                         from indicators.entry_campaign c where :everywhere or c.place_id = any (:places)
                        order by c.due desc, c.title, c.id""")
                .param("everywhere", everywhere)
                .param("places", places.stream().map(PlaceId::toString).toArray(String[]::new))
                .query((row, _) -> campaign(row))
                .list();
    }

    /** Open ones that ask something of who holds these roles in these places, with the place; what is due first comes first. */
    List<Asked> listAskedOf(List<CampaignGate.Held> held) {
        return sql.sql("select " + COLUMNS + ", " + AskedPlaces.COLUMNS + """
                         from indicators.entry_campaign c
                        join indicators.asked_place a on a.campaign = c.id
                        where c.state <> 'preparee'
                        and exists (select from unnest(:roles::text[], :places::text[]) as held (role, place)
                                    where held.place = a.place_id and held.role = any (c.roles))
                        order by c.state <> 'ouverte', c.due, c.title, a.position limit 500""")
                .param("roles", held.stream().map(own -> own.role().slug()).toArray(String[]::new))
                .param(
                        "places",
                        held.stream().map(own -> own.place().toString()).toArray(String[]::new))
                .query((row, _) -> new Asked(campaign(row), AskedPlaces.place(row)))
                .list();
    }

    /** A campaign, and a place that it asks. */
    record Asked(EntryCampaign campaign, AskedPlace place) {}

    @Transactional
    public UUID add(CampaignDraft draft) {
        UUID campaign = sql.sql("""
                        insert into indicators.entry_campaign (title, place_id, sort, period, due, roles, instructions, change_limit,
                            state_since)
                        values (:title, :place, :sort, :period, :due, :roles, :instructions, :limit, :now) returning id""")
                .param("title", draft.title())
                .param("place", draft.within().toString())
                .param("sort", draft.sort().slug())
                .param("period", draft.period().code())
                .param("due", draft.due())
                .param("roles", draft.roles().stream().sorted().map(Role::slug).toArray(String[]::new))
                .param("instructions", draft.instructions())
                .param("limit", draft.changeLimit())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single();
        ask(campaign, draft.indicators());
        trail.tell(Deed.ADDED, campaign, Told.of(t("indicators.campaign.told", draft.title())), Set.of());
        return campaign;
    }

    private void ask(UUID campaign, List<IndicatorCode> indicators) {
        IntStream.range(0, indicators.size())
                .forEach(position -> sql.sql("""
                        insert into indicators.asked_indicator (campaign, position, indicator)
                        values (:campaign, :position, :indicator)""")
                        .param("campaign", campaign)
                        .param("position", position)
                        .param("indicator", indicators.get(position).value())
                        .update());
    }

    /** The campaign as it is, which nobody else changes until the end of the transaction. */
    EntryCampaign lock(UUID campaign) {
        return one(" for update of c", campaign).orElseThrow(UnknownCampaign::new);
    }

    /**
     * Replaces what a locked campaign asks; nothing is verified any more.
     *
     * @param told what changed, in words
     */
    void replace(EntryCampaign campaign, CampaignDraft draft, String told) {
        sql.sql("""
                        update indicators.entry_campaign
                        set title = :title, place_id = :place, period = :period, due = :due, roles = :roles,
                            instructions = :instructions, change_limit = :limit, version = version + 1
                        where id = :id""")
                .param("title", draft.title())
                .param("place", draft.within().toString())
                .param("period", draft.period().code())
                .param("due", draft.due())
                .param("roles", draft.roles().stream().sorted().map(Role::slug).toArray(String[]::new))
                .param("instructions", draft.instructions())
                .param("limit", draft.changeLimit())
                .param("id", campaign.id())
                .update();
        sql.sql("delete from indicators.asked_indicator where campaign = :id")
                .param("id", campaign.id())
                .update();
        ask(campaign.id(), draft.indicators());
        trail.tell(
                Deed.CHANGED,
                campaign.id(),
                new Told(t("indicators.campaign.told", draft.title()), "", told, ""),
                Set.of());
    }

    /** Takes a locked campaign away, with the places that it asks. */
    void remove(EntryCampaign campaign) {
        sql.sql("delete from indicators.entry_campaign where id = :id")
                .param("id", campaign.id())
                .update();
        trail.tell(Deed.ENDED, campaign.id(), Told.of(t("indicators.campaign.told", campaign.title())), Set.of());
    }

    /**
     * Brings a campaign to another state; the places asked are written down the first time that it opens.
     *
     * @param places those that it asks if it opens now
     * @return whether it may go there from where it is
     */
    @Transactional
    public boolean bring(UUID id, CampaignState state, List<AskedPlace> places) {
        EntryCampaign campaign = lock(id);
        if (!campaign.state().next().contains(state)) {
            return false;
        }
        if (campaign.state() == CampaignState.PREPARED) {
            asked.add(places);
        }
        if (state == CampaignState.CLOSED) {
            entered.tellUnsent(campaign);
        }
        bring(campaign, state, "");
        return true;
    }

    /**
     * Unlocks a campaign: it is closed, and may open again.
     *
     * @param reason in words, which the history of the campaign keeps
     * @return whether it was locked
     */
    @Transactional
    public boolean unlock(UUID id, String reason) {
        EntryCampaign campaign = lock(id);
        if (campaign.state() != CampaignState.LOCKED) {
            return false;
        }
        bring(campaign, CampaignState.CLOSED, reason);
        return true;
    }

    private void bring(EntryCampaign campaign, CampaignState state, String reason) {
        sql.sql(
                        "update indicators.entry_campaign set state = :state, state_since = :now, version = version + 1 where id = :id")
                .param("state", state.slug())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", campaign.id())
                .update();
        trail.tell(
                Deed.CHANGED,
                campaign.id(),
                new Told(
                        t("indicators.campaign.told", campaign.title()),
                        campaign.state().label(),
                        state.label(),
                        reason),
                Set.of());
    }

    private static EntryCampaign campaign(ResultSet row) throws SQLException {
        return new EntryCampaign(
                row.getObject("id", UUID.class),
                row.getString("title"),
                PlaceId.parse(row.getString("place_id")),
                AskedSort.find(row.getString("sort")).orElseThrow(),
                Period.parse(row.getString("period")),
                row.getObject("due", LocalDate.class),
                texts(row.getArray("roles"))
                        .map(role -> Role.findBySlug(role).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getString("instructions"),
                row.getInt("change_limit"),
                texts(row.getArray("asked")).map(IndicatorCode::new).toList(),
                CampaignState.find(row.getString("state")).orElseThrow(),
                row.getInt("version"));
    }

    private static Stream<String> texts(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray());
    }
}
