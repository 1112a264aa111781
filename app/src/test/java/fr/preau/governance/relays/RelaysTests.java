package fr.preau.governance.relays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ShiftedClock;
import fr.preau.people.Trail;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.Erasure;
import fr.preau.values.Percentage;
import fr.preau.values.PlaceId;
import fr.preau.values.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A post of ERUN in the Cher, open since September 2025, and those who hold it. Today is 23 November 2026. */
@PreauTest
@Import({SmallCountry.class, ShiftedClock.Bean.class})
@Transactional
class RelaysTests {

    private static final PlaceId CHER = PlaceId.parse("departement-18");
    private static final LocalDate OPENED = LocalDate.of(2025, 9, 1);
    private static final Contact ANNE = new Contact("Anne Martin", "anne@exemple.fr");
    private static final Contact PAUL = new Contact("Paul Petit", "");

    @Autowired
    Relays relays;

    @Autowired
    RelayList list;

    @Autowired
    Posts posts;

    @Autowired
    Appointments appointments;

    @Autowired
    Holders holders;

    @Autowired
    RelaySheets sheets;

    @Autowired
    Trail trail;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient sql;

    private UUID post;

    @BeforeEach
    void open(@Autowired SmallCountry country) {
        at("2026-11-23T10:00:00Z");
        country.build("");
        post = relays.add(
                new PostDraft(PostKind.ERUN, CHER, "", Optional.of(Percentage.of("50")), Validity.from(OPENED)));
    }

    @AfterEach
    void now() {
        clock.shift(Duration.ZERO);
    }

    private void at(String moment) {
        clock.shift(Duration.between(Instant.now(), Instant.parse(moment)));
    }

    private static Term term(String from, @Nullable String until) {
        return Term.of(new Validity(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
    }

    private boolean isVacant() {
        return list.list(RelayFilter.vacant(Optional.of(CHER)), true, 10, 0).stream()
                .anyMatch(line -> line.post().id().equals(post));
    }

    private Appointment onlyTerm() {
        List<Appointment> terms = appointments.listOf(List.of(post));
        assertThat(terms).hasSize(1);
        return terms.getFirst();
    }

    @Test
    void aPostWithoutATermOnTheDayIsVacant() {
        assertThat(isVacant()).isTrue();
        assertThat(relays.appoint(post, ANNE, term("2026-12-01", null))).isEmpty();
        assertThat(isVacant()).as("until the term begins").isTrue();

        at("2026-11-30T22:59:00Z"); // 23:59 in Paris
        assertThat(isVacant()).isTrue();
        at("2026-11-30T23:01:00Z");
        assertThat(isVacant()).isFalse();
    }

    @Test
    void aTermEndsAtMidnightInParis() {
        relays.appoint(post, ANNE, term("2026-09-01", "2026-11-23"));

        at("2026-11-23T22:59:59Z");
        assertThat(isVacant()).isFalse();
        at("2026-11-23T23:00:00Z");
        assertThat(isVacant()).isTrue();
        assertThat(onlyTerm().relay().name()).isEqualTo("Anne Martin");
    }

    /** Midnight comes an hour earlier by Greenwich in summer. */
    @Test
    void aTermEndsAtMidnightInParisInSummerToo() {
        relays.appoint(post, ANNE, term("2026-09-01", "2027-06-30"));

        at("2027-06-30T21:59:59Z");
        assertThat(isVacant()).isFalse();
        at("2027-06-30T22:00:00Z");
        assertThat(isVacant()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-31, , OUTSIDE_THE_POST",
        "2026-09-01, , HELD",
        "2026-12-31, 2027-01-15, HELD",
        "2026-01-01, 2026-09-01, HELD",
        "2026-01-01, 2026-08-31, ",
        "2027-01-01, , "
    })
    void onePersonAtATimeHoldsAPost(String from, @Nullable String until, @Nullable Refusal refusal) {
        relays.appoint(post, ANNE, term("2026-09-01", "2026-12-31"));

        assertThat(relays.appoint(post, PAUL, term(from, until))).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void theDatabaseRefusesTwoAtATime() {
        relays.appoint(post, ANNE, term("2026-09-01", null));
        UUID paul = holders.findOrAdd(PAUL).id();

        assertThatThrownBy(() -> appointments.add(post, paul, Validity.from(LocalDate.of(2027, 1, 1)), Skills.NONE, ""))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void replacingEndsTheTermOnTheDayBeforeAndKeepsIt() {
        relays.appoint(post, ANNE, term("2026-09-01", null));

        assertThat(relays.replace(post, onlyTerm().id(), PAUL, term("2026-12-01", null), "mutation"))
                .isEmpty();

        assertThat(appointments.listOf(List.of(post)))
                .extracting(
                        one -> one.relay().name(),
                        one -> one.validity().from().toString(),
                        one -> String.valueOf(one.validity().until()),
                        Appointment::endReason)
                .containsExactly(
                        tuple("Paul Petit", "2026-12-01", "null", ""),
                        tuple("Anne Martin", "2026-09-01", "2026-11-30", "mutation"));
    }

    @Test
    void whoReplacesCannotBeginBeforeWhomTheyReplace() {
        relays.appoint(post, ANNE, term("2026-09-01", null));

        assertThat(relays.replace(post, onlyTerm().id(), PAUL, term("2026-09-01", null), "mutation"))
                .contains(Refusal.ENDS_BEFORE_START);
        assertThat(onlyTerm().validity().until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, ENDS_BEFORE_START", "2026-09-01, ", "2026-12-31, ", "2027-01-01, OVER_ALREADY"})
    void aTermIsEndedWithinItsDays(LocalDate lastDay, @Nullable Refusal refusal) {
        relays.appoint(post, ANNE, term("2026-09-01", "2026-12-31"));

        assertThat(relays.end(onlyTerm().id(), lastDay, "fin de mission")).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void closingAPostEndsWhoHoldsItAndIsRefusedBeforeALaterTerm() {
        relays.appoint(post, ANNE, term("2026-09-01", "2026-12-31"));
        relays.appoint(post, PAUL, term("2027-01-01", null));

        assertThat(relays.close(post, LocalDate.of(2026, 12, 15), "réorganisation"))
                .contains(Refusal.APPOINTED_LATER);
        assertThat(relays.close(post, LocalDate.of(2027, 6, 30), "réorganisation"))
                .isEmpty();

        assertThat(appointments.listOf(List.of(post)).getFirst())
                .extracting(one -> String.valueOf(one.validity().until()), Appointment::endReason)
                .containsExactly("2027-06-30", "Poste fermé\u202F: réorganisation");
        at("2027-07-01T10:00:00Z");
        assertThat(list.list(RelayFilter.vacant(Optional.of(CHER)), true, 10, 0))
                .isEmpty();
    }

    @Test
    void theLoadOfAPersonIsTheSumOfTheirPosts() {
        UUID second = relays.add(new PostDraft(
                PostKind.MEDIATOR, CHER, "webradio", Optional.of(Percentage.of("62.5")), Validity.from(OPENED)));
        relays.appoint(post, ANNE, term("2026-09-01", null));
        relays.appoint(second, ANNE, term("2026-09-01", null));

        RelaySheet sheet = sheets.of(onlyTerm().relay());
        assertThat(sheet.loadOn(relays.today())).isEqualByComparingTo("112.5");
        assertThat(sheet.loadOn(LocalDate.of(2026, 8, 31))).isEqualByComparingTo("0");
        assertThat(new RelayPage(sheet, relays.today(), false, false, MessageForm.empty(), Optional.empty())
                        .isOverloaded())
                .isTrue();
    }

    @Test
    void theTrailTellsWhatWasAndWhatIs() {
        relays.appoint(post, ANNE, term("2026-09-01", null));
        relays.end(onlyTerm().id(), LocalDate.of(2026, 12, 31), "mutation");

        assertThat(trail.list(post, 10))
                .extracting(Trail.Line::before, Trail.Line::after, Trail.Line::reason)
                .containsExactly(
                        tuple(
                                "Anne Martin, depuis le 1er septembre 2026",
                                "Anne Martin, du 1er septembre 2026 au 31 décembre 2026",
                                "mutation"),
                        tuple("", "Anne Martin, depuis le 1er septembre 2026", ""),
                        tuple("", "depuis le 1er septembre 2025", ""));
    }

    @Test
    void whoHasAnAccountIsKnownByIt(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID person = TestPeople.open(accounts, links, "anne", TestRights.observer());
        relays.appoint(post, ANNE, term("2026-09-01", null));

        assertThat(onlyTerm().relay().person()).contains(person);
        assertThat(onlyTerm().relay().name()).as("the name of the account").isEqualTo("anne");
        assertThat(sql.sql("select count(*) from governance.relay where email is not null or name is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoOpensAnAccountLaterIsKnownByItFromThenOn(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        relays.appoint(post, ANNE, term("2026-09-01", null));
        UUID person = TestPeople.open(accounts, links, "anne", TestRights.observer());

        holders.recogniseAccounts();

        assertThat(onlyTerm().relay().person()).contains(person);
    }

    @Test
    void whoIsErasedLeavesATermWithoutAName(
            @Autowired Accounts accounts, @Autowired AccountLinks links, @Autowired Erasure erasure) {
        UUID person = TestPeople.open(accounts, links, "anne", TestRights.observer());
        relays.appoint(
                post, ANNE, new Term(Validity.from(LocalDate.of(2026, 9, 1)), new Skills(List.of("Pix")), "le mardi"));

        erasure.erase(person, null);

        assertThat(onlyTerm())
                .extracting(
                        one -> one.relay().shown(),
                        one -> one.relay().person(),
                        Appointment::skills,
                        Appointment::way,
                        one -> String.valueOf(one.validity().until()))
                .containsExactly("Nom effacé", Optional.empty(), Skills.NONE, "", "2026-11-23");
        assertThat(trail.list(post, 10)).noneMatch(line -> (line.before() + line.after()).contains("anne"));
    }

    @Test
    void whoHasNoAccountIsForgottenInTheTrailToo() {
        relays.appoint(post, ANNE, term("2026-09-01", null));

        relays.forget(onlyTerm().relay());

        assertThat(onlyTerm().relay().shown()).isEqualTo("Nom effacé");
        assertThat(trail.list(post, 10)).noneMatch(line -> (line.before() + line.after()).contains("Anne"));
        assertThat(sql.sql("select count(*) from people.audit_payload where position('Anne' in body) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "telepresence, true",
        "TÉLÉPRÉSENCE, true",
        "martin, true",
        "cher erun, false",
        "departement 18 telepresence, true",
        "%, true",
        "'''', true",
        "nulle part, false"
    })
    void wordsAreFoundWithoutAccents(String words, boolean found) {
        UUID second = relays.add(
                new PostDraft(PostKind.REFERENT, CHER, "Téléprésence", Optional.empty(), Validity.from(OPENED)));
        relays.appoint(second, ANNE, term("2026-09-01", null));

        assertThat(list.list(RelayFilter.words(words), true, 10, 0))
                .extracting(line -> line.post().id())
                .matches(ids -> ids.contains(second) == found);
    }

    @Test
    void whoHasNotSignedInNeitherReadsNorFindsNames() {
        relays.appoint(post, ANNE, term("2026-09-01", null));

        assertThat(list.list(RelayFilter.words("martin"), false, 10, 0)).isEmpty();
        assertThat(list.list(RelayFilter.words("erun"), false, 10, 0).getFirst().holder())
                .isEmpty();
    }
}
