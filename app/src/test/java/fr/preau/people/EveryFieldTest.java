package fr.preau.people;

import static fr.preau.people.AsOperator.asOperator;
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
import fr.preau.values.Role;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Goes through every page that has an address, sends each of its forms with a script in every field, and reads every page of people
 * whose names and words are scripts. Nothing of it may become part of a page.
 */
@PreauTest
@Import({SmallCountry.class, SomebodysRecords.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFieldTest {

    /** Ends an attribute and a tag; as an element of a page it would be found by its attribute. */
    private static final String SCRIPT = "\"><script data-xss>'1'</script>";

    private static final String ELEMENT = "[data-xss]";

    private static final Set<String> NOT_TYPED = Set.of("_csrf");

    /** Forms were found where this many are known to be. */
    private static final int FORMS = 30;

    private final Map<String, RequestPostProcessor> visitors = new LinkedHashMap<>();

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
        country.build("%s COLLEGE PUBLIC | commune-18033 departement-18\n".formatted(SmallCountry.uai(180001)));
        records.make(SCRIPT);
        UUID administrator = TestPeople.open(accounts, links, "ada", TestRights.of(Role.ADMINISTRATOR, "pays-FR"));
        visitors.put("anybody", request -> request);
        visitors.put("pilot", as(records.pilot()));
        visitors.put("observer", as(records.observer()));
        visitors.put("administrator", as(administrator));
        visitors.put("operator", asOperator());
    }

    @TestFactory
    Stream<DynamicTest> whatStandsInRecordsIsShownAsText() {
        return pages().map(page -> DynamicTest.dynamicTest(
                page.toString(),
                () -> assertThat(page.document().select(ELEMENT)).isEmpty()));
    }

    /** Otherwise the test before would find nothing wherever it looked. */
    @Test
    void itIsShown() {
        assertThat(pages().filter(page -> page.document().text().contains(SCRIPT)))
                .hasSizeGreaterThan(10);
    }

    /** All fields at once, then one after the other, so that what one of them refuses does not hide the others. */
    @TestFactory
    Stream<DynamicTest> whatIsTypedComesBackAsText() {
        Map<String, Sent> forms = new LinkedHashMap<>();
        pages().forEach(page -> page.document().select("form").forms().stream()
                .map(form -> new Sent(page, form))
                .forEach(sent -> forms.putIfAbsent(sent.toString(), sent)));
        assertThat(forms).hasSizeGreaterThan(FORMS);
        return forms.values().stream()
                .map(sent -> DynamicTest.dynamicTest(sent.toString(), () -> {
                    for (MultiValueMap<String, String> values : sent.variants()) {
                        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
                            undone.setRollbackOnly();
                            isText(sent, values);
                        });
                    }
                }));
    }

    /** Names of columns that no form has, beside the fields of all other forms. */
    private static final Set<String> COLUMNS = Set.of(
            "id",
            "person",
            "personId",
            "person_id",
            "state",
            "published",
            "place_id",
            "valid_until",
            "givenBy",
            "right",
            "rights");

    /** What the hostile fields hold: what one would gain something by. */
    private static final Map<String, String> GAINS = Map.of(
            "role", "administration",
            "lieu", "pays-FR",
            "place_id", "pays-FR",
            "state", "active",
            "published", "true",
            "publiee", "oui",
            "courriel", "mallory@exemple.fr",
            "valid_until", "2099-01-01");

    /** The same form does the same with the fields of all others beside its own. */
    @TestFactory
    Stream<DynamicTest> whatAFormDoesNotAskForIsNotTaken() {
        Map<String, Sent> forms = new LinkedHashMap<>();
        pages().forEach(page -> page.document().select("form[method=post]").forms().stream()
                .map(form -> new Sent(page, form))
                .forEach(sent -> forms.putIfAbsent(sent + " as " + page.visitor(), sent)));
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        forms.values()
                .forEach(sent -> asked.computeIfAbsent(sent.route(), _ -> new TreeSet<>())
                        .addAll(sent.fields()));
        assertThat(asked).hasSizeGreaterThan(FORMS / 2);
        Set<String> all = new TreeSet<>(COLUMNS);
        asked.values().forEach(all::addAll);
        return forms.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Sent sent = each.getValue();
                    Set<String> hostile = new TreeSet<>(all);
                    hostile.removeAll(asked.getOrDefault(sent.route(), Set.of()));
                    hostile.removeAll(NOT_TYPED);
                    MultiValueMap<String, String> more = new LinkedMultiValueMap<>(sent.drawn());
                    hostile.forEach(name -> more.add(name, GAINS.getOrDefault(name, "1")));
                    assertThat(done(sent, more)).isEqualTo(done(sent, sent.drawn()));
                }));
    }

    /** What sending a form leaves behind, which is undone. */
    private String done(Sent sent, MultiValueMap<String, String> values) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(undone -> {
            undone.setRollbackOnly();
            MvcTestResult answer =
                    ask(sent.method(), sent.action(), values, sent.page().visitor());
            return answer.getResponse().getStatus() + " "
                    + String.join(
                            ", ",
                            sql.sql("""
                    select 'right ' || role || ' ' || place_id || ' ' || count(*) from people.access_right group by role, place_id
                    union all select 'person ' || state || ' ' || count(*) from people.person group by state
                    union all select 'address ' || coalesce(email, '') from people.person
                    union all select 'session of ' || count(*) from people.token
                    union all select 'roadmap ' || code || published || place_id from roadmap.roadmap
                    union all select 'objective ' || place_id || due || value || count(*) from roadmap.objective
                        group by place_id, due, value
                    union all select 'post ' || kind || place_id || coalesce(valid_until::text, '') from governance.post
                    union all select 'term ' || post_id || coalesce(valid_until::text, '') from governance.appointment
                    order by 1""").query((row, _) -> row.getString(1)).list());
        }));
    }

    private void isText(Sent sent, MultiValueMap<String, String> values) {
        MvcTestResult answer =
                ask(sent.method(), sent.action(), values, sent.page().visitor());
        assertThat(answer.getUnresolvedException())
                .as("%s with %s", sent, values)
                .isNull();
        isText(answer, "%s with %s".formatted(sent, values));
        String next = answer.getResponse().getHeader("Location");
        if (next != null) {
            assertThat(next).as("where %s leads", sent).startsWith("/").doesNotContain("<", "\"");
            isText(
                    ask("GET", next, new LinkedMultiValueMap<>(), sent.page().visitor()),
                    "after %s with %s".formatted(sent, values));
        }
    }

    private static void isText(MvcTestResult answer, String what) {
        String type = String.valueOf(answer.getResponse().getContentType());
        if (type.startsWith("text/html")) {
            assertThat(Jsoup.parse(body(answer)).select(ELEMENT)).as(what).isEmpty();
        }
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult ask(String method, String address, MultiValueMap<String, String> values, String visitor) {
        var request = browser.method(HttpMethod.valueOf(method))
                .uri(URI.create(address))
                .with(Objects.requireNonNull(visitors.get(visitor)));
        values.forEach((name, all) -> request.param(name, all.toArray(String[]::new)));
        return (method.equals("GET") ? request : request.with(csrf())).exchange();
    }

    /** What each visitor reads of every route that shows a page. */
    private Stream<Page> pages() {
        return visitors.keySet().stream()
                .flatMap(visitor -> RouteTable.of(mapping).stream()
                        .filter(route ->
                                route.isPageToRead() && !route.toString().contains("/error"))
                        .map(this::address)
                        .distinct()
                        .map(address ->
                                new Page(visitor, address, ask("GET", address, new LinkedMultiValueMap<>(), visitor)))
                        .filter(Page::isShown));
    }

    private String address(Route route) {
        return Routes.rightOf(route.handler()).orElseThrow() == Right.PUBLIC
                ? route.sampleAddress()
                : route.addressWith(variable -> records.named(route, variable));
    }

    private record Page(String visitor, String address, MvcTestResult answer) {

        boolean isShown() {
            return answer.getResponse().getStatus() == 200
                    && String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
        }

        Document document() {
            return Jsoup.parse(body(answer), address);
        }

        @Override
        public String toString() {
            return address + " as " + visitor;
        }
    }

    /** A form of a page. */
    private record Sent(Page page, FormElement form) {

        String method() {
            return form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
        }

        String action() {
            return form.attr("action").isEmpty() ? page.address() : form.attr("action");
        }

        /** Its address without numbers of records and what it asks for, so that pages of two records have the same. */
        String route() {
            return method() + " " + action().replaceAll("\\?.*", "").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*");
        }

        /** The names of what it sends. */
        Set<String> fields() {
            Set<String> names = new TreeSet<>(drawn().keySet());
            form.select("[name]").forEach(field -> names.add(field.attr("name")));
            return names;
        }

        /** Its fields as they are drawn. */
        MultiValueMap<String, String> drawn() {
            MultiValueMap<String, String> drawn = new LinkedMultiValueMap<>();
            form.formData().forEach(field -> drawn.add(field.key(), field.value()));
            form.select("button[name]").forEach(button -> drawn.addIfAbsent(button.attr("name"), button.val()));
            drawn.keySet().removeAll(NOT_TYPED);
            return drawn;
        }

        /** Its fields, with a script in all of them, and then in each. */
        List<MultiValueMap<String, String>> variants() {
            MultiValueMap<String, String> drawn = drawn();
            List<MultiValueMap<String, String>> variants = new ArrayList<>();
            variants.add(with(drawn, drawn.keySet()));
            drawn.keySet().forEach(name -> variants.add(with(drawn, Set.of(name))));
            return variants;
        }

        private static MultiValueMap<String, String> with(MultiValueMap<String, String> drawn, Set<String> names) {
            MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
            drawn.forEach((name, values) -> sent.addAll(name, names.contains(name) ? List.of(SCRIPT) : values));
            return sent;
        }

        @Override
        public String toString() {
            return "%s %s %s"
                    .formatted(
                            method(),
                            action().replaceAll("\\?.*", ""),
                            form.select("[name]").stream()
                                    .map(Element::attributes)
                                    .map(attributes -> attributes.get("name"))
                                    .distinct()
                                    .toList());
        }
    }
}
