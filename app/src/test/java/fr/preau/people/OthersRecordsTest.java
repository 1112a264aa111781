package fr.preau.people;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.RouteTable.Route;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.values.PlaceKind;
import fr.preau.values.Role;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every closed route whose address names a record, with a record of the Cher, as each role in the Haute-Garonne: the door may be
 * theirs, the record is not.
 */
@PreauTest
@Import({SmallCountry.class, SomebodysRecords.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersRecordsTest {

    private static final String WORDS = "Hélène Observe";
    private static final String SCHOOL = SmallCountry.uai(310001);

    private final Map<Role, UUID> strangers = new EnumMap<>(Role.class);

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SomebodysRecords records;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("""
                %s COLLEGE PUBLIC | commune-18033 departement-18
                %s COLLEGE PUBLIC | commune-31555 departement-31
                """.formatted(SmallCountry.uai(180001), SCHOOL));
        records.make(WORDS);
        for (Role role : Role.values()) {
            String place = isOfTheCountry(role)
                    ? "pays-FR"
                    : role.fits(PlaceKind.DEPARTMENT) ? "departement-31" : "etablissement-" + SCHOOL;
            strangers.put(role, TestPeople.open(accounts, links, role.slug(), TestRights.of(role, place)));
        }
    }

    /** These are held in the whole country or nowhere. */
    private static boolean isOfTheCountry(Role role) {
        return !role.fits(PlaceKind.DEPARTMENT) && !role.fits(PlaceKind.SCHOOL);
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesTheRecordOfSomebodyElse() {
        return each(route -> {
            String before = everything();
            assertThat(strangers).allSatisfy((role, person) -> {
                if (isStrangeTo(role, route)) {
                    MvcTestResult answer = ask(route, person);
                    assertThat(answer.getResponse().getStatus())
                            .as("%s at %s", role, route)
                            .isIn(403, 404);
                    assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                            .doesNotContain(WORDS);
                }
            });
            assertThat(everything()).isEqualTo(before);
        });
    }

    /** The same addresses, asked by whose they are: what the others were refused is there. */
    @TestFactory
    Stream<DynamicTest> whoeverMayReachesIt() {
        return each(route -> new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            Right right = Routes.rightOf(route.handler()).orElseThrow();
            boolean isPilots = right == Right.SIGNED_IN || right.isHeldBy(Role.PILOT);
            UUID person = isPilots ? records.pilot() : Objects.requireNonNull(strangers.get(Role.ADMINISTRATOR));
            if (right != Right.IMPORT_DATA) {
                assertThat(ask(route, person).getResponse().getStatus())
                        .as(route.toString())
                        .isNotIn(401, 403, 404);
            }
        }));
    }

    /** What is one's own is nobody else's, whatever their role; the rest is open to those who answer for the whole country. */
    private static boolean isStrangeTo(Role role, Route route) {
        boolean signedIn = Routes.rightOf(route.handler()).orElseThrow() == Right.SIGNED_IN;
        return !isOfEverybody(route) && !keeps(role, route) && (!isOfTheCountry(role) || signedIn);
    }

    /** Whoever keeps the bodies of the whole country reads their papers by it, beside who sits there. */
    private static boolean keeps(Role role, Route route) {
        return role == Role.ADMINISTRATOR && route.address().startsWith("/instances/");
    }

    /**
     * The directory of relays is read by whoever is signed in, and anybody of them writes to a relay; the dashboards that ship with the
     * product are nobody's.
     */
    private static boolean isOfEverybody(Route route) {
        return route.address().startsWith("/tableaux/modeles/")
                || route.address().startsWith("/relais/")
                        && Routes.rightOf(route.handler()).orElseThrow() == Right.SIGNED_IN;
    }

    private MvcTestResult ask(Route route, UUID person) {
        return browser.method(route.httpMethod())
                .uri(route.addressWith(variable -> records.named(route, variable)))
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    /** All that routes could change, but for the trail of what is done and the sessions. */
    private String everything() {
        return sql.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in ('people', 'files', 'desk', 'roadmap', 'governance', 'indicators') and table_type = 'BASE TABLE'
                          and table_name not like 'audit%' and table_name not like 'session%'
                        order by 1""").query(String.class).list().stream()
                .map(table -> sql.sql("select coalesce(md5(string_agg(t::text, ',' order by t::text)), '') from %s t"
                                .formatted(table))
                        .query(String.class)
                        .single())
                .collect(Collectors.joining());
    }

    private Stream<DynamicTest> each(RouteCheck check) {
        return RouteTable.of(mapping).stream()
                .filter(route -> !route.variables().isEmpty())
                .filter(route -> Routes.rightOf(route.handler())
                        .filter(right -> right != Right.PUBLIC)
                        .isPresent())
                .filter(route -> !route.variables().equals(List.of("suffix")))
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> check.on(route)));
    }

    private interface RouteCheck {
        void on(Route route) throws Throwable;
    }
}
