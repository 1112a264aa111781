package fr.preau.people;

import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.people.RouteTable.Route;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.AccessRight;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Role;
import fr.preau.values.Validity;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks to every door of the house, as anybody, as each role and as the operator. */
@PreauTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryDoorTest {

    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final Authentication OPERATOR =
            UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of(Operator.AUTHORITY));

    private final Map<Role, Authentication> people = new EnumMap<>(Role.class);
    private Authentication withoutRights = ANYBODY;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    DoorKeeper doorKeeper;

    @Autowired
    MockMvcTester browser;

    @TestFactory
    Stream<DynamicTest> declaresItsRight() {
        return each(route -> assertThat(Routes.rightOf(route.handler()))
                .as("the right declared by %s", route.handler())
                .isPresent());
    }

    /** One person of each role, and one without any. */
    @BeforeAll
    void openAccounts(@Autowired Accounts accounts, @Autowired AccountLinks links) {
        for (Role role : Role.values()) {
            String place = role.fits(PlaceKind.COUNTRY)
                    ? "pays-FR"
                    : role.fits(PlaceKind.DEPARTMENT) ? "departement-18" : "etablissement-0180002E";
            people.put(role, signedIn(accounts, links, role.slug(), TestRights.of(role, place)));
        }
        withoutRights = signedIn(
                accounts,
                links,
                "rien",
                new AccessRight(
                        Role.ADMINISTRATOR,
                        PlaceId.FRANCE,
                        new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31))));
    }

    private static Authentication signedIn(Accounts accounts, AccountLinks links, String name, AccessRight right) {
        UUID person = TestPeople.open(accounts, links, name, right);
        return UsernamePasswordAuthenticationToken.authenticated(
                person.toString(), null, List.of(BrowserSession.PERSON));
    }

    @TestFactory
    Stream<DynamicTest> letsInEachRoleThatHasItsRightAndNoOther() {
        return each(route -> assertThat(people)
                .allSatisfy((role, person) -> assertThat(letsIn(route, person))
                        .as("%s at %s", role, route)
                        .isEqualTo(route.isOpenTo(role))));
    }

    @TestFactory
    Stream<DynamicTest> letsInNobodyByARightThatIsOver() {
        return each(route -> assertThat(letsIn(route, withoutRights))
                .isEqualTo(isPublic(route)
                        || Routes.rightOf(route.handler())
                                .filter(Right.SIGNED_IN::equals)
                                .isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> letsInWhoeverHoldsItsRight() {
        return each(route -> {
            assertThat(letsIn(route, OPERATOR)).isTrue();
            assertThat(letsIn(route, ANYBODY)).isEqualTo(isPublic(route));
        });
    }

    /** The handler never runs: nothing is changed. */
    @TestFactory
    Stream<DynamicTest> turnsThePublicAwayFromWhatIsTheOperators() {
        return each(
                routes().filter(route -> !isPublic(route)),
                route -> assertThat(browser.method(route.httpMethod())
                                .uri(route.sampleAddress())
                                .with(csrf()))
                        .hasStatus(route.isPageToRead() ? 303 : route.isForTokens() ? 401 : 403));
    }

    /** Not even the operator, who may have been led to another site's form. */
    @TestFactory
    Stream<DynamicTest> refusesAChangeThatDoesNotComeFromAFormOfOurs() {
        return each(
                routes().filter(Route::changesSomething).filter(route -> !route.comesWithoutForm()),
                route -> assertThat(browser.method(route.httpMethod())
                                .uri(route.sampleAddress())
                                .with(asOperator()))
                        .hasStatus(route.isForTokens() ? 401 : 403));
    }

    /** Each of these must check what it is sent by itself: whoever adds one says so here. */
    @Test
    void asksAFormOfAllButThese() {
        assertThat(routes().filter(Route::comesWithoutForm).map(Route::toString))
                .containsExactly("POST /connexion/{provider:[a-z][a-z0-9-]{0,29}}/fin");
    }

    private boolean letsIn(Route route, Authentication visitor) {
        return doorKeeper
                .authorize(() -> visitor, new RequestAuthorizationContext(route.request()))
                .isGranted();
    }

    private static boolean isPublic(Route route) {
        return Routes.rightOf(route.handler()).filter(Right.PUBLIC::equals).isPresent();
    }

    private Stream<Route> routes() {
        return RouteTable.of(mapping).stream();
    }

    private Stream<DynamicTest> each(RouteCheck check) {
        return each(routes(), check);
    }

    private static Stream<DynamicTest> each(Stream<Route> routes, RouteCheck check) {
        return routes.map(route -> DynamicTest.dynamicTest(route.toString(), () -> check.on(route)));
    }

    private interface RouteCheck {
        void on(Route route) throws Throwable;
    }
}
