package fr.preau.people;

import static fr.preau.people.AsOperator.asOperator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.people.RouteTable.Route;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks to every door of the house, as anybody and as the operator. */
@PreauTest
class EveryDoorTest {

    private static final Authentication ANYBODY =
            new AnonymousAuthenticationToken("key", "anybody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final Authentication OPERATOR =
            UsernamePasswordAuthenticationToken.authenticated("operator", null, List.of(Operator.AUTHORITY));

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
                        .hasStatus(route.isPageToRead() ? 303 : 403));
    }

    /** Not even the operator, who may have been led to another site's form. */
    @TestFactory
    Stream<DynamicTest> refusesAChangeThatDoesNotComeFromAFormOfOurs() {
        return each(
                routes().filter(Route::changesSomething),
                route -> assertThat(browser.method(route.httpMethod())
                                .uri(route.sampleAddress())
                                .with(asOperator()))
                        .hasStatus(403));
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
