package fr.preau.indicators.dashboards;

import fr.preau.indicators.DashboardNews;
import fr.preau.indicators.Figure;
import fr.preau.people.Directory;
import fr.preau.people.PlaceTree;
import fr.preau.territory.Places;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.DigestUtils;

/** Who follows which dashboard. The figures of each are looked at once, however many follow it. */
@Component
class Followers implements DashboardNews {

    private final JdbcClient sql;
    private final Dashboards dashboards;
    private final ShippedDashboards shipped;
    private final DashboardReader reader;
    private final Directory directory;
    private final PlaceTree tree;
    private final Places places;
    private final Clock clock;

    Followers(
            JdbcClient sql,
            Dashboards dashboards,
            ShippedDashboards shipped,
            DashboardReader reader,
            Directory directory,
            PlaceTree tree,
            Places places,
            Clock clock) {
        this.sql = sql;
        this.dashboards = dashboards;
        this.shipped = shipped;
        this.reader = reader;
        this.directory = directory;
        this.tree = tree;
        this.places = places;
        this.clock = clock;
    }

    boolean isFollowing(UUID person, String address) {
        return sql.sql(
                                "select count(*) from indicators.dashboard_follower where person = :person and address = :address")
                        .param("person", person)
                        .param("address", address)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** From its figures of today on. */
    void follow(UUID person, String address, Dashboard dashboard) {
        sql.sql("""
                        insert into indicators.dashboard_follower (person, address, seen, since)
                        values (:person, :address, :seen, :now) on conflict do nothing""")
                .param("person", person)
                .param("address", address)
                .param("seen", digest(dashboard))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(UUID person, String address) {
        sql.sql("delete from indicators.dashboard_follower where person = :person and address = :address")
                .param("person", person)
                .param("address", address)
                .update();
    }

    @Override
    @Transactional
    public List<Changed> takeChanged() {
        Map<String, List<Follower>> followers = sql
                .sql(
                        "select person, address, seen from indicators.dashboard_follower order by address, person for update")
                .query((row, _) -> new Follower(
                        row.getObject("person", UUID.class), row.getString("address"), row.getString("seen")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Follower::address));
        List<Changed> changed = new ArrayList<>();
        followers.forEach((address, those) -> find(address).ifPresent(found -> {
            String digest = digest(found.content());
            List<UUID> told = those.stream()
                    .filter(one -> !digest.equals(one.seen()) && found.isReadBy(one.person()))
                    .map(Follower::person)
                    .toList();
            if (!told.isEmpty()) {
                changed.add(new Changed(found.content().title(), address, digest, told));
                sql.sql("""
                                update indicators.dashboard_follower set seen = :digest
                                where address = :address and person = any (:told)""")
                        .param("digest", digest)
                        .param("address", address)
                        .param("told", told.toArray(UUID[]::new))
                        .update();
            }
        }));
        return changed;
    }

    private record Follower(
            UUID person, String address, @Nullable String seen) {}

    /** A dashboard, and who may read it, outside of any request. */
    private Optional<Found> find(String address) {
        String end = address.substring(address.lastIndexOf('/') + 1);
        if (address.equals(DashboardAddresses.model(end))) {
            return shipped.find(end).map(content -> new Found(content, Optional.empty()));
        }
        return address.equals(DashboardAddresses.ROOT + "/" + end)
                ? dashboards.find(UUID.fromString(end)).map(kept -> new Found(kept.content(), Optional.of(kept)))
                : Optional.empty();
    }

    private final class Found {

        private final Dashboard content;
        private final Optional<KeptDashboard> kept;

        Found(Dashboard content, Optional<KeptDashboard> kept) {
            this.content = content;
            this.kept = kept;
        }

        Dashboard content() {
            return content;
        }

        boolean isReadBy(UUID person) {
            return kept.map(one -> one.owner().filter(person::equals).isPresent()
                            || one.shared()
                                    && directory.listRightsOf(person).stream()
                                            .anyMatch(own -> tree.liesIn(own.place(), content.place(), places.today())
                                                    || tree.liesIn(content.place(), own.place(), places.today())))
                    .orElse(true);
        }
    }

    /** Of every value that it shows: where one more is known, or another one, it is another. */
    private String digest(Dashboard dashboard) {
        String values = reader.figures(dashboard).stream()
                .map(Followers::words)
                .sorted()
                .collect(Collectors.joining("\n"));
        return DigestUtils.md5DigestAsHex(values.getBytes(StandardCharsets.UTF_8));
    }

    private static String words(Figure figure) {
        return String.join(
                " ",
                figure.indicator().code().value(),
                figure.place().toString(),
                figure.period().code(),
                figure.breakdown().toString(),
                figure.measure()
                        .known()
                        .map(known -> known.value().stripTrailingZeros().toPlainString())
                        .orElse("-"));
    }
}
