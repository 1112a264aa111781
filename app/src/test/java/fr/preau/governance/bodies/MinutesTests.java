package fr.preau.governance.bodies;

import static fr.preau.people.AsPerson.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.preau.PreauTest;
import fr.preau.exports.Office;
import fr.preau.indicators.observations.SmallCountry;
import fr.preau.people.ShiftedClock;
import fr.preau.people.accounts.AccountLinks;
import fr.preau.people.accounts.Accounts;
import fr.preau.people.accounts.TestPeople;
import fr.preau.people.accounts.TestRights;
import fr.preau.people.privacy.Erasure;
import fr.preau.values.Role;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Claire keeps a public body of the Cher, Simon is its secretary and Prune its chair, Anne sits there, and Tom is somebody else. A meeting
 * with two points is held today, 23 November 2026.
 */
@PreauTest
@Import({SmallCountry.class, ShiftedClock.Bean.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinutesTests {

    private static final int EDITS = 150;

    @Autowired
    MockMvcTester browser;

    @Autowired
    MinutesBook book;

    @Autowired
    ShiftedClock clock;

    @Autowired
    JdbcClient sql;

    private final AtomicInteger addresses = new AtomicInteger();
    private UUID claire;
    private UUID simon;
    private UUID prune;
    private UUID anne;
    private UUID tom;
    private UUID body;
    private UUID meeting;
    private UUID first;

    @BeforeAll
    void build(@Autowired SmallCountry country, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        country.build("");
        claire = TestPeople.open(accounts, links, "claire", TestRights.of(Role.PILOT, "departement-18"));
        simon = TestPeople.open(accounts, links, "simon", TestRights.observer());
        prune = TestPeople.open(accounts, links, "prune", TestRights.observer());
        anne = TestPeople.open(accounts, links, "anne", TestRights.observer());
        tom = TestPeople.open(accounts, links, "tom", TestRights.observer());
    }

    @BeforeEach
    void meet() {
        clock.shift(Duration.between(Instant.now(), Instant.parse("2026-11-23T10:00:00Z")));
        body = id("""
                insert into governance.body (kind, name, place_id, least_meetings, is_public, valid_from)
                values ('autre', 'Comité du Cher', 'departement-18', 2, true, '2020-09-01') returning id""", Map.of());
        sits(simon, "secretariat");
        sits(prune, "presidence");
        sits(anne, "membre");
        meeting = meeting("2026-11-23T08:00:00Z", false);
        first = id("""
                insert into governance.agenda_item (meeting_id, position, title)
                values (:meeting, 1, 'Équipement') returning id""", Map.of("meeting", meeting));
        id("""
                insert into governance.agenda_item (meeting_id, position, title)
                values (:meeting, 2, 'Formation') returning id""", Map.of("meeting", meeting));
    }

    private void sits(UUID person, String role) {
        id("""
                insert into governance.membership (body_id, person_id, role, voting, valid_from)
                values (:body, :person, :role, true, '2020-09-01') returning id""", Map.of("body", body, "person", person, "role", role));
    }

    private UUID meeting(String starts, boolean isPrivate) {
        return id("""
                insert into governance.meeting (body_id, starts_at, lasts, is_private, state, changed_at)
                values (:body, cast(:starts as timestamptz), 60, :private, 'tenue', now()) returning id""", Map.of("body", body, "starts", starts, "private", isPrivate));
    }

    private UUID id(String insert, Map<String, Object> values) {
        return sql.sql(insert).params(values).query(UUID.class).single();
    }

    private MvcTestResult get(UUID person, String address) {
        return browser.get().uri(address).with(as(person)).exchange();
    }

    private MvcTestResult anybody(String address) {
        return browser.get().uri(address).exchange();
    }

    /** Each time from another machine, so that the pace of one is not what is tested. */
    private MvcTestResult post(UUID person, String address, Map<String, String> typed) {
        int machine = addresses.incrementAndGet();
        var request = browser.post().uri(address).with(as(person)).with(csrf()).with(sent -> {
            sent.setRemoteAddr("10.9.%d.%d".formatted(machine / 250, machine % 250));
            return sent;
        });
        typed.forEach(request::param);
        return request.exchange();
    }

    private static String content(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(content(result)).text();
    }

    private String minutes() {
        return MeetingAddresses.minutes(meeting);
    }

    private MinutesLine add(UUID person, String words) {
        assertThat(post(person, MeetingAddresses.lines(meeting), Map.of("point", first.toString(), "texte", words)))
                .hasStatus(303);
        return lines().getLast();
    }

    private MvcTestResult save(UUID person, MinutesLine line, String words) {
        return post(
                person,
                MeetingAddresses.line(meeting, line.id()),
                Map.of("version", String.valueOf(line.version()), "texte", words));
    }

    private List<MinutesLine> lines() {
        return book.listOf(meeting).stream().filter(line -> !line.isRemoved()).toList();
    }

    private List<String> words() {
        return lines().stream().map(MinutesLine::words).toList();
    }

    /** Each adds a mark to the words that they have just read, or writes a line of their own: in the end every mark stands somewhere. */
    @Test
    void nothingIsLostOfWhatTwoWriteAtOnce() throws Exception {
        for (int line = 0; line < 3; line++) {
            add(claire, "Ligne " + line);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            List<Future<List<String>>> marks =
                    writers.invokeAll(List.of(writer(claire, "c", 1, together), writer(simon, "s", 2, together)));
            List<String> all = new ArrayList<>();
            for (Future<List<String>> of : marks) {
                all.addAll(of.get());
            }
            assertThat(all).hasSize(2 * EDITS);
            assertThat(String.join(" ", words()).split(" ")).contains(all.toArray(String[]::new));
        }
        assertThat(lines())
                .as("they met on some line")
                .anyMatch(line -> line.beside().isPresent());
        assertThat(book.find(meeting, true).orElseThrow().revision())
                .as("each change has its number")
                .isEqualTo(2L * EDITS + 3);
    }

    private Callable<List<String>> writer(UUID person, String name, int seed, CyclicBarrier together) {
        var random = new Random(seed);
        return () -> {
            List<String> marks = new ArrayList<>();
            for (int edit = 0; edit < EDITS; edit++) {
                String mark = name + edit;
                List<MinutesLine> known = lines();
                together.await(30, TimeUnit.SECONDS);
                MvcTestResult result = edit % 10 == 9
                        ? post(
                                person,
                                MeetingAddresses.lines(meeting),
                                Map.of("point", first.toString(), "texte", mark))
                        : saved(person, known.get(random.nextInt(3)), mark);
                assertThat(result).hasStatus(303);
                marks.add(mark);
            }
            return marks;
        };
    }

    private MvcTestResult saved(UUID person, MinutesLine line, String mark) {
        return save(person, line, line.words() + " " + mark);
    }

    /** Two write between, move and change lines at once: each word stands somewhere, each line has one place, and nothing moves by chance. */
    @Test
    void nothingIsLostWhileLinesAreMovedAndOthersComeBetween() throws Exception {
        for (int line = 0; line < 4; line++) {
            add(claire, "Ligne" + line);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> marks = new ArrayList<>();
        int changes = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
            for (Future<Arranged> of :
                    writers.invokeAll(List.of(arranger(claire, "c", 3, together), arranger(simon, "s", 4, together)))) {
                marks.addAll(of.get().marks());
                changes += of.get().changes();
            }
        }
        assertThat(String.join(" ", words()).split(" ")).contains(marks.toArray(String[]::new));
        assertThat(book.find(meeting, true).orElseThrow().revision())
                .as("each change has its number, and what was refused has none")
                .isEqualTo(changes + 4L);
        Map<UUID, Integer> places = lines().stream()
                .filter(line -> line.beside().isEmpty())
                .collect(Collectors.toMap(MinutesLine::id, MinutesLine::position));
        assertThat(places.values()).doesNotHaveDuplicates().hasSizeGreaterThan(4);
        assertThat(lines())
                .as("they met on some line, whose versions stand together")
                .anyMatch(line -> line.beside().isPresent())
                .allMatch(line -> line.beside()
                        .map(root -> places.getOrDefault(root, 0) == line.position())
                        .orElse(true));
    }

    /** In turn between two lines, one step up or down, and into the words of a line, of those that were just read. */
    private Callable<Arranged> arranger(UUID person, String name, int seed, CyclicBarrier together) {
        var random = new Random(seed);
        return () -> {
            List<String> marks = new ArrayList<>();
            int changes = 0;
            for (int edit = 0; edit < EDITS; edit++) {
                String mark = name + edit;
                List<MinutesLine> known =
                        lines().stream().filter(line -> line.beside().isEmpty()).toList();
                int at = random.nextInt(Math.min(known.size() - 1, 5));
                together.await(30, TimeUnit.SECONDS);
                if (edit % 3 == 0) {
                    MvcTestResult moved = random.nextBoolean()
                            ? move(person, known.get(at), "apres", known.get(at + 1))
                            : move(person, known.get(at + 1), "avant", known.get(at));
                    assertThat(moved.getResponse().getStatus()).isIn(303, 422);
                    changes += moved.getResponse().getStatus() == 303 ? 1 : 0;
                } else {
                    assertThat(
                                    edit % 3 == 1
                                            ? addAfter(person, known.get(at), mark)
                                            : saved(person, known.get(at), mark))
                            .hasStatus(303);
                    marks.add(mark);
                    changes++;
                }
            }
            return new Arranged(marks, changes);
        };
    }

    /** What somebody wrote, and how often something changed by it. */
    private record Arranged(List<String> marks, int changes) {}

    private MvcTestResult addAfter(UUID person, MinutesLine line, String words) {
        return post(
                person,
                MeetingAddresses.lines(meeting),
                Map.of("apres", line.id().toString(), "texte", words));
    }

    private MvcTestResult move(UUID person, MinutesLine line, String side, MinutesLine neighbour) {
        return post(
                person,
                MeetingAddresses.place(meeting, line.id()),
                Map.of(side, neighbour.id().toString()));
    }

    @Test
    void aLineComesAfterAnyOther() {
        MinutesLine one = add(claire, "Un.");
        add(claire, "Trois.");
        assertThat(text(get(claire, minutes() + "?apres=" + one.id()))).contains("Elle viendra après la ligne « Un. »");
        assertThat(addAfter(simon, one, "Deux.")).hasStatus(303);
        assertThat(words()).containsExactly("Un.", "Deux.", "Trois.");
        assertThat(lines()).allMatch(line -> line.item().equals(Optional.of(first)));

        save(simon, one, "Un, dit Simon.");
        save(claire, one, "Un, dit Claire.");
        assertThat(addAfter(simon, one, "Un et demi.")).hasStatus(303);
        assertThat(words())
                .as("after all the versions of the line")
                .containsExactly("Un, dit Simon.", "Un, dit Claire.", "Un et demi.", "Deux.", "Trois.");

        MinutesLine half = lines().get(2);
        post(claire, MeetingAddresses.lineRemoval(meeting, half.id()), Map.of("version", "1"));
        assertThat(addAfter(simon, half, "Deux moins un quart.")).hasStatus(303);
        assertThat(words())
                .as("where it stood")
                .containsSubsequence("Un, dit Claire.", "Deux moins un quart.", "Deux.");

        MvcTestResult empty = addAfter(simon, one, "");
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Elle viendra après la ligne « Un, dit Simon. »");
        assertThat(post(
                        simon,
                        MeetingAddresses.lines(meeting),
                        Map.of("apres", UUID.randomUUID().toString(), "point", first.toString(), "texte", "Ailleurs.")))
                .as("after a line of other minutes: at the end of its point, not lost")
                .hasStatus(303);
        assertThat(words()).endsWith("Ailleurs.");
        assertThat(addAfter(anne, one, "x")).hasStatus(404);
    }

    @Test
    void aLineMovesNextToTheOneItWasReadBeside() {
        MinutesLine one = add(claire, "Un.");
        MinutesLine two = add(claire, "Deux.");
        MinutesLine three = add(claire, "Trois.");
        assertThat(move(simon, three, "avant", two)).hasStatus(303);
        assertThat(words()).containsExactly("Un.", "Trois.", "Deux.");
        assertThat(text(move(simon, three, "avant", two)))
                .as("sent twice, it moves once")
                .contains("a changé de place entre-temps");
        assertThat(move(claire, one, "apres", two)).as("no longer next to it").hasStatus(422);
        assertThat(move(claire, one, "apres", three)).hasStatus(303);
        assertThat(words()).containsExactly("Trois.", "Un.", "Deux.");
        assertThat(save(claire, one, "Un, changé."))
                .as("who writes in a line that somebody moves meets nobody")
                .hasStatus(303);
        assertThat(words()).containsExactly("Trois.", "Un, changé.", "Deux.");

        save(simon, two, "Deux, dit Simon.");
        save(claire, two, "Deux, dit Claire.");
        assertThat(move(simon, two, "avant", one)).hasStatus(303);
        assertThat(words())
                .as("with its versions")
                .containsExactly("Trois.", "Deux, dit Simon.", "Deux, dit Claire.", "Un, changé.");
        MinutesLine beside = lines().get(2);
        assertThat(move(simon, beside, "avant", three)).hasStatus(422);
        assertThat(post(simon, MeetingAddresses.place(meeting, one.id()), Map.of("avant", "tout")))
                .hasStatus(422);
        assertThat(move(anne, one, "avant", three)).hasStatus(404);
        assertThat(post(
                        simon,
                        MeetingAddresses.place(meeting, UUID.randomUUID()),
                        Map.of("avant", one.id().toString())))
                .hasStatus(404);
        assertThat(since(anne, book.find(meeting, true).orElseThrow().revision() - 1))
                .as("the others see the new order")
                .contains("lignes-" + first);
    }

    @Test
    void aLineGoesToAnotherPointFromTheOneInWhichItWasRead() {
        MinutesLine one = add(claire, "Un.");
        MinutesLine two = add(claire, "Deux.");
        UUID second = sql.sql("select id from governance.agenda_item where meeting_id = :meeting and position = 2")
                .param("meeting", meeting)
                .query(UUID.class)
                .single();
        assertThat(text(get(simon, minutes() + "?ligne=" + one.id())))
                .contains("Déplacer vers un autre point", "Formation", "Hors de l’ordre du jour");
        save(simon, one, "Un, dit Simon.");
        save(claire, one, "Un, dit Claire.");
        long read = book.find(meeting, true).orElseThrow().revision();

        assertThat(regroup(simon, one, first.toString(), second.toString())).hasStatus(303);
        assertThat(lines().stream().filter(line -> line.item().equals(Optional.of(second))))
                .as("with its versions")
                .extracting(MinutesLine::words)
                .containsExactly("Un, dit Simon.", "Un, dit Claire.");
        assertThat(since(anne, read))
                .as("the others see both points anew")
                .contains("lignes-" + first, "lignes-" + second);
        assertThat(text(regroup(claire, one, first.toString(), "autre")))
                .as("who read it elsewhere moves nothing")
                .contains("a changé de place entre-temps");
        MinutesLine beside = lines().getLast();
        assertThat(regroup(simon, beside, second.toString(), "autre")).hasStatus(422);
        assertThat(regroup(simon, two, first.toString(), UUID.randomUUID().toString()))
                .as("a point that is gone")
                .hasStatus(422);
        assertThat(text(regroup(simon, two, first.toString(), ""))).contains("Choisissez d’abord vers quel point");
        assertThat(regroup(anne, two, first.toString(), "autre")).hasStatus(404);

        assertThat(regroup(simon, two, first.toString(), "autre")).hasStatus(303);
        assertThat(regroup(simon, two, first.toString(), "autre"))
                .as("sent twice, it moves once")
                .hasStatus(422);
        assertThat(regroup(claire, two, "autre", second.toString())).hasStatus(303);
        assertThat(words()).as("at the end").containsExactly("Un, dit Simon.", "Un, dit Claire.", "Deux.");
    }

    private MvcTestResult regroup(UUID person, MinutesLine line, String from, String to) {
        return post(person, MeetingAddresses.place(meeting, line.id()), Map.of("de", from, "vers", to));
    }

    @Test
    void whoApprovesIsToldOncePerSubmissionAndWhoSubmittedIsToldTheAnswer() {
        add(simon, "Cent tablettes.");
        post(simon, MeetingAddresses.submission(meeting), Map.of());
        post(simon, MeetingAddresses.submission(meeting), Map.of());
        await().untilAsserted(() -> assertThat(told())
                .containsExactly("claire: Un compte rendu vous est soumis", "prune: Un compte rendu vous est soumis"));
        post(prune, MeetingAddresses.takingBack(meeting), Map.of());
        await().untilAsserted(
                        () -> assertThat(told()).contains("simon: Le compte rendu que vous avez soumis est repris"));
        post(claire, MeetingAddresses.submission(meeting), Map.of());
        await().untilAsserted(() -> assertThat(told()).hasSize(4));
        assertThat(told().stream().filter(line -> line.startsWith("prune")))
                .as("each submission is told once, and not to who submits")
                .hasSize(2);
        post(prune, MeetingAddresses.approval(meeting), Map.of());
        await().untilAsserted(
                        () -> assertThat(told()).contains("claire: Le compte rendu que vous avez soumis est approuvé"));
        assertThat(told()).hasSize(5);
    }

    /** Who was told what of the minutes. */
    private List<String> told() {
        return sql.sql("""
                        select p.name || ': ' || regexp_replace(n.title, '(vous est soumis|repris|approuvé).*', '\\1') as told
                        from desk.notification n join people.person p on p.id = n.person_id
                        where n.kind = 'tasks' and n.address = :address order by 1""")
                .param("address", minutes())
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void whoeverSavesSecondOverwritesNothing() {
        MinutesLine line = add(claire, "Cent tablettes.");
        assertThat(save(simon, line, "Cent dix tablettes.")).hasStatus(303);
        MvcTestResult second = save(claire, line, "Cent vingt tablettes.");
        assertThat(second).hasStatus(303);
        assertThat(String.valueOf(second.getResponse().getHeader("Location"))).contains("fait=both-kept");
        assertThat(words()).containsExactly("Cent dix tablettes.", "Cent vingt tablettes.");
        assertThat(text(get(simon, minutes()))).contains("Autre version de la ligne au-dessus, de claire");

        assertThat(text(post(prune, MeetingAddresses.approval(meeting), Map.of())))
                .contains("Une ligne a encore deux versions");
        MinutesLine beside = lines().getLast();
        assertThat(post(
                        simon,
                        MeetingAddresses.settling(meeting, beside.id()),
                        Map.of("version", "1", "remplacee", "1")))
                .as("the line has another version since")
                .hasStatus(422);
        assertThat(post(
                        simon,
                        MeetingAddresses.settling(meeting, beside.id()),
                        Map.of("version", "1", "remplacee", "2")))
                .hasStatus(303);
        assertThat(words()).containsExactly("Cent vingt tablettes.");
    }

    @Test
    void whatIsTakenAwayMeanwhileComesBackWithWhatWasWritten() {
        MinutesLine line = add(claire, "À revoir.");
        assertThat(post(
                        simon,
                        MeetingAddresses.lineRemoval(meeting, line.id()),
                        Map.of("version", String.valueOf(line.version()))))
                .hasStatus(303);
        assertThat(words()).isEmpty();
        assertThat(save(claire, line, "Revu.")).hasStatus(303);
        assertThat(words()).containsExactly("Revu.");
        assertThat(post(
                        simon,
                        MeetingAddresses.lineRemoval(meeting, line.id()),
                        Map.of("version", String.valueOf(line.version()))))
                .as("who takes away what they have not read")
                .hasStatus(422);
        assertThat(words()).containsExactly("Revu.");
    }

    @Test
    void thePageAsksForWhatChanged() {
        add(claire, "Déjà lu.");
        long read = book.find(meeting, true).orElseThrow().revision();
        String quiet = since(anne, read);
        assertThat(quiet).contains("every 3s", "depuis=" + read).doesNotContain("Déjà lu.", "<html");
        add(simon, "Nouveau.");
        assertThat(since(anne, read)).contains("Nouveau.", "hx-swap-oob=\"true\"", "lignes-" + first);
        assertThat(since(anne, read)).doesNotContain("Formation", "lignes-autre");
        assertThat(text(get(anne, minutes() + "?depuis=" + read)))
                .as("without a script it is the page")
                .contains("Équipement", "Nouveau.");
    }

    private String since(UUID person, long revision) {
        return content(browser.get()
                .uri(minutes() + "?depuis=" + revision)
                .header("HX-Request", "true")
                .with(as(person))
                .exchange());
    }

    @Test
    void aDraftIsForMembersAndWrittenBySomeOfThem() {
        MinutesLine line = add(simon, "Entre nous.");
        assertThat(text(get(anne, minutes()))).contains("Entre nous.").doesNotContain("Ajouter une ligne");
        assertThat(get(tom, minutes())).hasStatus(404);
        assertThat(anybody(minutes())).hasStatus(404);
        for (UUID other : List.of(anne, tom)) {
            assertThat(post(other, MeetingAddresses.lines(meeting), Map.of("texte", "x")))
                    .hasStatus(404);
            assertThat(save(other, line, "x")).hasStatus(404);
            assertThat(post(other, MeetingAddresses.approval(meeting), Map.of()))
                    .hasStatus(404);
        }
        assertThat(post(simon, MeetingAddresses.approval(meeting), Map.of()))
                .as("the secretary writes and does not approve")
                .hasStatus(404);
        assertThat(words()).containsExactly("Entre nous.");
    }

    @Test
    void whatIsApprovedChangesNoMoreAndIsReadByAllOncePublished() {
        MinutesLine line = add(simon, "Cent tablettes.");
        assertThat(post(prune, MeetingAddresses.publication(meeting), Map.of("publique", "oui")))
                .as("a draft is not published")
                .hasStatus(422);
        assertThat(post(prune, MeetingAddresses.approval(meeting), Map.of())).hasStatus(303);
        MvcTestResult late = save(claire, line, "Mille tablettes.");
        assertThat(late).hasStatus(422);
        assertThat(content(late)).as("what was typed is there to copy").contains("Mille tablettes.");
        assertThat(words()).containsExactly("Cent tablettes.");
        assertThat(anybody(minutes())).hasStatus(404);

        assertThat(post(prune, MeetingAddresses.publication(meeting), Map.of("publique", "oui")))
                .hasStatus(303);
        assertThat(post(prune, MeetingAddresses.publication(meeting), Map.of("publique", "non")))
                .as("what was published stays so")
                .hasStatus(422);
        assertThat(post(claire, MeetingAddresses.corrections(meeting), Map.of("texte", "Quatre-vingt-dix.")))
                .hasStatus(303);
        assertThat(post(claire, MeetingAddresses.corrections(meeting), Map.of("texte", "")))
                .hasStatus(422);
        assertThat(text(anybody(minutes())))
                .contains("Cent tablettes.", "Quatre-vingt-dix.", "23 novembre 2026", "par la présidence")
                .doesNotContain("simon", "Ajouter une ligne");
        assertThat(text(anybody(MeetingAddresses.meeting(meeting)))).contains("Lire le compte rendu");
    }

    @Test
    void theSecretarySubmitsAndTheChairApproves() {
        assertThat(post(simon, MeetingAddresses.submission(meeting), Map.of()))
                .as("nothing is written")
                .hasStatus(422);
        MinutesLine line = add(simon, "Cent tablettes.");
        for (UUID other : List.of(anne, tom)) {
            assertThat(post(other, MeetingAddresses.submission(meeting), Map.of()))
                    .hasStatus(404);
        }
        assertThat(text(get(anne, minutes())))
                .as("a member is told who does")
                .contains("Le secrétariat n’approuve pas.")
                .doesNotContain("Soumettre à l’approbation");
        assertThat(text(get(simon, minutes())))
                .contains("Soumettre à l’approbation")
                .doesNotContain("Approuver le compte rendu");
        assertThat(post(simon, MeetingAddresses.submission(meeting), Map.of())).hasStatus(303);
        assertThat(text(get(prune, "/ma-semaine")))
                .as("the chair is told")
                .contains("Un compte rendu attend votre approbation", "Comité du Cher");
        assertThat(text(get(simon, "/ma-semaine"))).doesNotContain("attend votre approbation");
        assertThat(text(get(simon, minutes())))
                .contains("À approuver", "Reprendre la rédaction")
                .doesNotContain("Ajouter une ligne", "Approuver le compte rendu", "Ajouter une correction");
        assertThat(save(claire, line, "Mille tablettes."))
                .as("what is submitted changes no more")
                .hasStatus(422);
        assertThat(move(simon, line, "avant", line)).hasStatus(422);
        assertThat(post(simon, MeetingAddresses.submission(meeting), Map.of()))
                .as("once")
                .hasStatus(422);
        assertThat(post(simon, MeetingAddresses.approval(meeting), Map.of())).hasStatus(404);
        assertThat(post(simon, MeetingAddresses.publication(meeting), Map.of("publique", "oui")))
                .hasStatus(404);
        assertThat(post(prune, MeetingAddresses.corrections(meeting), Map.of("texte", "Trop tôt")))
                .hasStatus(422);
        assertThat(post(prune, MeetingAddresses.publication(meeting), Map.of("publique", "oui")))
                .hasStatus(422);
        assertThat(anybody(minutes())).hasStatus(404);
        assertThat(post(anne, MeetingAddresses.takingBack(meeting), Map.of())).hasStatus(404);

        assertThat(post(prune, MeetingAddresses.takingBack(meeting), Map.of())).hasStatus(303);
        assertThat(save(simon, line, "Cent dix tablettes.")).hasStatus(303);
        assertThat(post(simon, MeetingAddresses.submission(meeting), Map.of())).hasStatus(303);
        assertThat(post(prune, MeetingAddresses.approval(meeting), Map.of())).hasStatus(303);
        assertThat(post(simon, MeetingAddresses.takingBack(meeting), Map.of()))
                .as("what is approved stays so")
                .hasStatus(422);
        assertThat(text(get(anne, minutes()))).contains("Cent dix tablettes.", "par la présidence");
        assertThat(text(get(prune, "/ma-semaine"))).doesNotContain("attend votre approbation");
    }

    @Test
    void theMinutesAreADocumentThatSaysWhetherItIsApproved(@TempDir Path folder) throws Exception {
        String odt = MeetingAddresses.document(meeting, "odt");
        assertThat(get(anne, odt)).as("nothing is written").hasStatus(404);
        add(simon, "Cent tablettes.\nEt <dix> valises.");
        UUID seat = id(
                "select id from governance.membership where body_id = :body and person_id = :person",
                Map.of("body", body, "person", prune));
        sql.sql(
                        "insert into governance.attendance (meeting_id, membership_id, presence) values (:meeting, :seat, 'present')")
                .param("meeting", meeting)
                .param("seat", seat)
                .update();
        id("""
                insert into governance.decision (body_id, meeting_id, year, number, words, owner, due)
                values (:body, :meeting, 2026, 1, 'Équiper dix collèges', 'Département', '2026-12-31') returning id""", Map.of("body", body, "meeting", meeting));

        String draft = pdfText(Office.convert(folder, "draft.odt", bytes(get(anne, odt)), "pdf"));
        assertThat(draft)
                .contains(
                        "Compte rendu : Comité du Cher", "23 novembre 2026", "Brouillon : ce texte n’est pas approuvé")
                .contains("Présents : prune", "Un membre votant présent sur 3")
                .contains("1. Équipement", "Cent tablettes. Et <dix> valises.", "2. Formation", "Rien d’écrit.")
                .contains("2026-1", "Équiper dix collèges", "Département", "31/12/2026", "À faire")
                .contains("La page fait foi : http", meeting.toString());
        assertThat(get(tom, odt)).hasStatus(404);
        assertThat(anybody(odt)).hasStatus(404);

        post(simon, MeetingAddresses.submission(meeting), Map.of());
        assertThat(pdfText(bytes(get(anne, MeetingAddresses.document(meeting, "pdf")))))
                .contains("À approuver : ce texte n’est pas approuvé");
        post(prune, MeetingAddresses.approval(meeting), Map.of());
        post(prune, MeetingAddresses.publication(meeting), Map.of("publique", "oui"));
        post(prune, MeetingAddresses.corrections(meeting), Map.of("texte", "Lire onze."));
        MvcTestResult published = anybody(MeetingAddresses.document(meeting, "pdf"));
        assertThat(String.valueOf(published.getResponse().getHeader("Content-Disposition")))
                .contains("compte-rendu-2026-11-23.pdf");
        assertThat(pdfText(bytes(published)))
                .contains(
                        "Publié, approuvé le 23 novembre 2026, par la présidence", "Lire onze.", "Équiper dix collèges")
                .doesNotContain("prune", "n’est pas approuvé");
        assertThat(anybody(MeetingAddresses.document(meeting, "docx"))).hasStatus(404);
    }

    private static byte[] bytes(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }

    @Test
    void aLaterMeetingApproves() {
        add(simon, "Cent tablettes.");
        UUID before = meeting("2026-11-20T08:00:00Z", false);
        UUID after = meeting("2026-11-23T09:30:00Z", false);
        for (String wrong : List.of(before.toString(), UUID.randomUUID().toString(), "demain")) {
            assertThat(post(claire, MeetingAddresses.approval(meeting), Map.of("seance", wrong)))
                    .hasStatus(422);
        }
        assertThat(post(claire, MeetingAddresses.approval(meeting), Map.of("seance", after.toString())))
                .hasStatus(303);
        assertThat(text(get(anne, minutes()))).contains("par la séance du 23 novembre 2026");
    }

    @Test
    void minutesOfAPrivateMeetingStayAmongItsMembers() {
        meeting = meeting("2026-11-23T08:00:00Z", true);
        assertThat(post(claire, MeetingAddresses.lines(meeting), Map.of("point", "autre", "texte", "Chut")))
                .hasStatus(303);
        assertThat(post(claire, MeetingAddresses.approval(meeting), Map.of())).hasStatus(303);
        assertThat(post(claire, MeetingAddresses.publication(meeting), Map.of("publique", "oui")))
                .hasStatus(422);
        assertThat(post(claire, MeetingAddresses.publication(meeting), Map.of("publique", "non")))
                .hasStatus(303);
        assertThat(get(tom, minutes())).hasStatus(404);
        assertThat(text(get(anne, minutes()))).contains("Chut", "Privé");
    }

    @Test
    void wrongInputIsSaidAndNothingIsLost() {
        MvcTestResult empty =
                post(claire, MeetingAddresses.lines(meeting), Map.of("point", first.toString(), "texte", " "));
        assertThat(empty).hasStatus(422);
        assertThat(text(empty)).contains("Écrivez quelque chose");
        String long4001 = "a".repeat(4001);
        MvcTestResult tooLong =
                post(claire, MeetingAddresses.lines(meeting), Map.of("point", first.toString(), "texte", long4001));
        assertThat(tooLong).hasStatus(422);
        assertThat(content(tooLong)).contains(long4001);
        assertThat(post(claire, MeetingAddresses.lines(meeting), Map.of("point", "nulle part", "texte", "Ici")))
                .hasStatus(303);
        assertThat(lines().getLast().item()).isEmpty();
        assertThat(post(claire, MeetingAddresses.approval(meeting("2026-11-23T07:00:00Z", false)), Map.of()))
                .as("nothing is approved where nothing is written")
                .hasStatus(422);
        sql.sql("update governance.meeting set state = 'annulee' where id = :meeting")
                .param("meeting", meeting)
                .update();
        assertThat(post(claire, MeetingAddresses.lines(meeting), Map.of("texte", "Trop tard")))
                .hasStatus(422);
    }

    @Test
    void aPointThatIsTakenAwayLeavesItsLines() {
        add(claire, "À garder.");
        sql.sql("update governance.meeting set state = 'preparee' where id = :meeting")
                .param("meeting", meeting)
                .update();
        assertThat(post(claire, MeetingAddresses.item(meeting, first), Map.of("action", "retirer")))
                .hasStatus(303);
        assertThat(text(get(anne, minutes()))).contains("Hors de l’ordre du jour", "À garder.");
    }

    @Test
    void whoIsErasedIsNotNamedInMinutes(
            @Autowired Erasure erasure, @Autowired Accounts accounts, @Autowired AccountLinks links) {
        UUID gone = TestPeople.open(accounts, links, "gaston", TestRights.observer());
        sits(gone, "secretariat");
        MinutesLine line = add(gone, "Dit par Gaston.");
        save(claire, line, "Dit par Claire.");
        save(gone, line, "Redit.");
        erasure.erase(gone, null);
        assertThat(lines()).allMatch(one -> !one.writer().equals(Optional.of(gone)));
        assertThat(text(get(anne, minutes())))
                .contains("Autre version de la ligne au-dessus", "Redit.")
                .doesNotContain("gaston");
    }
}
