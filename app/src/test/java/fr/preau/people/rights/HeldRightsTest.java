package fr.preau.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.Right;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.RecordRef;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Claire is pilot of the Cher until the end of the school year; a school leaves the Cher at the end of 2026. */
class HeldRightsTest {

    private static final DrawnPlaces PLACES = DrawnPlaces.of("""
            etablissement-0180002E < departement-18
            etablissement-0180003F < departement-18 until 2026-12-31
            commune-18033 < departement-18
            """);
    private static final PlaceId CHER = PlaceId.parse("departement-18");
    private static final PlaceId SCHOOL = PlaceId.parse("etablissement-0180002E");
    private static final PlaceId LEAVING = PlaceId.parse("etablissement-0180003F");
    private static final PlaceId ELSEWHERE = PlaceId.parse("departement-28");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Validity YEAR = validity("2026-09-01", "2027-08-31");

    private final GivenRight pilot = given(Role.PILOT, CHER, YEAR);
    private final HeldRights claire = on(TODAY, pilot);

    @Test
    void whoHoldsNothingMayDoNothing() {
        HeldRights nobody = on(TODAY);

        assertThat(nobody.may(Right.IMPORT_DATA)).isFalse();
        assertThat(nobody.may(Right.READ_PEOPLE, SCHOOL)).isFalse();
        assertThat(nobody.rolesToGive()).isEmpty();
        assertThat(nobody.refusalToGive(right(Role.TEACHER, SCHOOL, YEAR))).contains(Refusal.ROLE_NOT_BELOW);
        assertThat(nobody.may(Right.SIGNED_IN)).isTrue();
    }

    @Test
    void aRightReachesWhatLiesInItsPlaceAndNothingElse() {
        assertThat(claire.may(Right.READ_PEOPLE)).isTrue();
        assertThat(claire.may(Right.READ_PEOPLE, CHER)).isTrue();
        assertThat(claire.may(Right.READ_PEOPLE, SCHOOL)).isTrue();
        assertThat(claire.may(Right.READ_PEOPLE, ELSEWHERE)).isFalse();
        assertThat(claire.may(Right.READ_PEOPLE, PlaceId.FRANCE)).isFalse();
        assertThat(claire.placesOf(Right.READ_PEOPLE)).containsExactly(CHER);
    }

    @Test
    void whatLiesThereIsReadOnTheDay() {
        assertThat(claire.may(Right.READ_PEOPLE, LEAVING)).isTrue();
        assertThat(on(LocalDate.of(2027, 1, 1), pilot).may(Right.READ_PEOPLE, LEAVING))
                .isFalse();
    }

    @Test
    void aRightThatHasNotBegunOrIsOverAllowsNothing() {
        assertThat(on(LocalDate.of(2026, 8, 31), pilot).may(Right.ENTER_OBSERVATIONS))
                .isFalse();
        assertThat(on(LocalDate.of(2027, 8, 31), pilot).may(Right.ENTER_OBSERVATIONS))
                .isTrue();
        assertThat(on(LocalDate.of(2027, 9, 1), pilot).may(Right.ENTER_OBSERVATIONS))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void theOperatorMayDoEverything(Right right) {
        HeldRights operator = HeldRights.ofOperator(TODAY, PLACES);
        assertThat(operator.may(right)).isTrue();
        assertThat(operator.may(right, SCHOOL)).isTrue();
    }

    @Test
    void onlyTheOperatorIsTheOperator() {
        assertThat(on(TODAY, given(Role.ADMINISTRATOR, PlaceId.FRANCE, YEAR)).may(Right.OPERATOR))
                .isFalse();
    }

    @Test
    void aPilotGivesRolesBelowInPlacesWithinReach() {
        assertThat(claire.refusalToGive(right(Role.ECOLE_HEAD, SCHOOL, Validity.from(TODAY))))
                .isEmpty();
        assertThat(claire.refusalToGive(right(Role.PILOT, CHER, YEAR))).contains(Refusal.ROLE_NOT_BELOW);
        assertThat(claire.refusalToGive(right(Role.ADMINISTRATOR, PlaceId.FRANCE, YEAR)))
                .contains(Refusal.ROLE_NOT_BELOW);
        assertThat(claire.refusalToGive(right(Role.OBSERVER, ELSEWHERE, YEAR))).contains(Refusal.OUT_OF_REACH);
        assertThat(claire.refusalToGive(right(Role.OBSERVER, PlaceId.FRANCE, YEAR)))
                .contains(Refusal.OUT_OF_REACH);
        assertThat(claire.rolesToGive()).contains(Role.TEACHER).doesNotContain(Role.PILOT, Role.ADMINISTRATOR);
    }

    @Test
    void aPilotEndsWhatAPilotMayGive() {
        assertThat(claire.mayEnd(right(Role.TEACHER, SCHOOL, YEAR))).isTrue();
        assertThat(claire.mayEnd(right(Role.PILOT, CHER, YEAR))).isFalse();
        assertThat(claire.mayEnd(right(Role.OBSERVER, ELSEWHERE, YEAR))).isFalse();
    }

    @Test
    void aDelegationIsNeitherWiderNorLongerThanOnesOwnAndHasAnEnd() {
        assertThat(claire.refusalToDelegate(pilot, CHER, validity("2026-12-01", "2026-12-31")))
                .isEmpty();
        assertThat(claire.refusalToDelegate(pilot, PlaceId.parse("commune-18033"), YEAR))
                .isEmpty();
        assertThat(claire.refusalToDelegate(pilot, ELSEWHERE, YEAR)).contains(Refusal.OUT_OF_REACH);
        assertThat(claire.refusalToDelegate(pilot, PlaceId.FRANCE, YEAR)).contains(Refusal.OUT_OF_REACH);
        assertThat(claire.refusalToDelegate(pilot, SCHOOL, YEAR))
                .as("nobody is pilot of a school")
                .contains(Refusal.OUT_OF_REACH);
        assertThat(claire.refusalToDelegate(pilot, CHER, validity("2026-12-01", "2027-09-01")))
                .contains(Refusal.LONGER_THAN_OWN);
        assertThat(claire.refusalToDelegate(pilot, CHER, Validity.from(TODAY))).contains(Refusal.LONGER_THAN_OWN);
    }

    @Test
    void oneDelegatesOnlyWhatOneHoldsAndOnlyOnce() {
        GivenRight strangers = given(Role.PILOT, CHER, YEAR);
        GivenRight delegated = new GivenRight(UUID.randomUUID(), right(Role.PILOT, CHER, YEAR), UUID.randomUUID());

        assertThat(claire.refusalToDelegate(strangers, CHER, YEAR)).contains(Refusal.NOT_TO_DELEGATE);
        assertThat(on(TODAY, delegated).refusalToDelegate(delegated, CHER, YEAR))
                .contains(Refusal.NOT_TO_DELEGATE);
        assertThat(on(LocalDate.of(2027, 9, 1), pilot).refusalToDelegate(pilot, CHER, YEAR))
                .contains(Refusal.NOT_TO_DELEGATE);
    }

    @Test
    void aRightOnARecordReachesThisRecordAlone() {
        var roadmap = new RecordRef("feuille-de-route", "cher-2026", "Feuille de route du Cher");
        var other = new RecordRef("feuille-de-route", "autre", "Une autre");
        AccessRight onIt = new AccessRight(Role.PILOT, CHER, YEAR, Optional.of(roadmap));
        GivenRight given = new GivenRight(UUID.randomUUID(), onIt, null);
        HeldRights guest = on(TODAY, given);

        assertThat(guest.may(Right.KEEP_ROADMAPS)).isTrue();
        assertThat(guest.may(Right.KEEP_ROADMAPS, CHER, roadmap)).isTrue();
        assertThat(guest.may(Right.KEEP_ROADMAPS, CHER, other)).isFalse();
        assertThat(guest.may(Right.KEEP_ROADMAPS, CHER)).isFalse();
        assertThat(guest.placesOf(Right.KEEP_ROADMAPS)).isEmpty();
        assertThat(guest.isOn(roadmap)).isTrue();
        assertThat(guest.isOn(other)).isFalse();
        assertThat(on(LocalDate.of(2027, 9, 1), given).isOn(roadmap)).isFalse();

        assertThat(guest.may(Right.READ_PEOPLE)).isFalse();
        assertThat(guest.may(Right.ENTER_OBSERVATIONS)).isFalse();
        assertThat(guest.rolesToGive()).isEmpty();
        assertThat(guest.refusalToGive(right(Role.TEACHER, SCHOOL, YEAR))).contains(Refusal.ROLE_NOT_BELOW);
        assertThat(guest.refusalToDelegate(given, CHER, YEAR)).contains(Refusal.NOT_TO_DELEGATE);
        assertThat(claire.may(Right.KEEP_ROADMAPS, CHER, roadmap))
                .as("who keeps all of the Cher")
                .isTrue();
        assertThat(claire.isOn(roadmap)).isFalse();
    }

    @Test
    void whoStandsInForAPilotGivesNothingThatOutlastsTheDelegation() {
        HeldRights standIn = on(
                TODAY,
                new GivenRight(
                        UUID.randomUUID(),
                        right(Role.PILOT, CHER, validity("2026-11-01", "2026-11-30")),
                        UUID.randomUUID()));

        assertThat(standIn.refusalToGive(right(Role.TEACHER, SCHOOL, validity("2026-11-23", "2026-11-30"))))
                .isEmpty();
        assertThat(standIn.refusalToGive(right(Role.TEACHER, SCHOOL, Validity.from(TODAY))))
                .contains(Refusal.LONGER_THAN_OWN);
    }

    private static HeldRights on(LocalDate day, GivenRight... rights) {
        return HeldRights.of(List.of(rights), day, PLACES);
    }

    private static GivenRight given(Role role, PlaceId place, Validity validity) {
        return new GivenRight(UUID.randomUUID(), right(role, place, validity), null);
    }

    private static AccessRight right(Role role, PlaceId place, Validity validity) {
        return new AccessRight(role, place, validity);
    }

    private static Validity validity(String from, String until) {
        return new Validity(LocalDate.parse(from), LocalDate.parse(until));
    }
}
