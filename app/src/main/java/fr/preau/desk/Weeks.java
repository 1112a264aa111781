package fr.preau.desk;

import fr.preau.desk.FollowedPlaces.Followed;
import fr.preau.governance.DecisionDates;
import fr.preau.governance.MinutesToApprove;
import fr.preau.governance.RelayTerms;
import fr.preau.imports.StartedImports;
import fr.preau.people.Directory;
import fr.preau.people.Directory.EndingRight;
import fr.preau.people.RecordKinds;
import fr.preau.people.WhoAsks;
import fr.preau.territory.Places;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what awaits somebody. */
@Component
class Weeks {

    private static final Duration IMPORTS_SHOWN = Duration.ofDays(14);

    private static final int TERMS_SHOWN_DAYS = 30;

    private final Directory directory;
    private final StartedImports imports;
    private final Notifications notifications;
    private final FollowedPlaces followed;
    private final Favourites favourites;
    private final Places places;
    private final WhoAsks whoAsks;
    private final RelayTerms relays;
    private final DecisionDates decisions;
    private final MinutesToApprove minutes;
    private final RecordKinds records;
    private final Clock clock;

    Weeks(
            Directory directory,
            StartedImports imports,
            Notifications notifications,
            FollowedPlaces followed,
            Favourites favourites,
            Places places,
            WhoAsks whoAsks,
            RelayTerms relays,
            DecisionDates decisions,
            MinutesToApprove minutes,
            RecordKinds records,
            Clock clock) {
        this.directory = directory;
        this.imports = imports;
        this.notifications = notifications;
        this.followed = followed;
        this.favourites = favourites;
        this.places = places;
        this.whoAsks = whoAsks;
        this.relays = relays;
        this.decisions = decisions;
        this.minutes = minutes;
        this.records = records;
        this.clock = clock;
    }

    WeekPage of(UUID person) {
        List<EndingRight> ending = directory.listEndingFor(person, Reminders.DAYS);
        List<AccessRight> rights = directory.listRightsOf(person);
        List<Followed> follows = followed.list(person);
        return new WeekPage(
                person,
                directory.findName(person).orElse(""),
                LocalDate.now(clock),
                ending,
                relays.listEnding(person, TERMS_SHOWN_DAYS),
                decisions.listDueFor(person),
                minutes.listForAsker(),
                directory.listInvitationsOf(person),
                imports.listWaitingFor(person, clock.instant().minus(IMPORTS_SHOWN)),
                notifications.listUnread(person, WeekPage.UNREAD_SHOWN),
                rights,
                follows,
                favourites.list(person),
                places.names(named(ending, rights, follows)),
                new FirstSteps(whoAsks, records, rights));
    }

    private static Set<PlaceId> named(List<EndingRight> ending, List<AccessRight> rights, List<Followed> follows) {
        Set<PlaceId> named = new HashSet<>();
        ending.forEach(one -> named.add(one.right().place()));
        rights.forEach(right -> named.add(right.place()));
        follows.forEach(one -> named.add(one.place()));
        return named;
    }
}
