package fr.preau.bench;

import fr.preau.bench.report.Group;
import fr.preau.bench.report.Line;
import fr.preau.bench.report.PerformancePage.Part;
import fr.preau.bench.report.Table;
import fr.preau.bench.report.Unit;
import fr.preau.bench.system.RunningPreau;
import fr.preau.bench.system.ServerTimes;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Measures what people with an account wait for, when many have one. Started by {@code ./preau bench --people}. */
public final class PeopleBench {

    private static final int CROWD = 200;
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration TARGET = Duration.ofMillis(80);
    private static final double MOST = 0.95;
    private static final long SEED = 20_261_123L;
    private static final String FIRST = "ada@exemple.fr";
    private static final String PASSWORD = "la girafe mange des craies";

    private final RunningPreau preau;
    private final Register register;
    private final Duration length;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PeopleBench(RunningPreau preau, Register register, Duration length) {
        this.preau = preau;
        this.register = register;
        this.length = length;
    }

    /** Measures: {@code HOME [--short] -- COMMAND…}. */
    public static void main(String... words) throws IOException, InterruptedException, SQLException {
        Run.of(Part.PEOPLE, PeopleBench::measured, words);
    }

    private static List<Group> measured(Options options) throws IOException, InterruptedException, SQLException {
        Territory territory = options.quick() ? Territory.REGION : Territory.COUNTRY;
        Register register = Register.read(options.home().resolve("data"), territory);
        Duration length = options.quick() ? Duration.ofSeconds(15) : Duration.ofMinutes(1);
        try (WorkFolder folder = WorkFolder.in(options.home());
                RunningPreau preau =
                        RunningPreau.start(options.program(), folder.path().resolve("data"), territory.code())) {
            return List.of(new PeopleBench(preau, register, length).measure());
        }
    }

    private Group measure() throws IOException, InterruptedException, SQLException {
        OperatorSession operator = OperatorSession.enter(preau);
        operator.openFirstAccount(FIRST, PASSWORD);
        new Crowd(preau).join(FIRST, CROWD);
        preau.awaitQuiet();
        List<SignedIn> people = signIn();
        Random random = new Random(SEED);
        read("all kinds together, not measured", people, address(random), false);
        read("the desk", people, _ -> "/ma-semaine", true);
        read("search", people, _ -> search(random), true);
        read("desk, search, lists and pages", people, address(random), true);
        return Group.of("200 people signed in", lines)
                .with(new Table(
                        List.of("Pages", "Answers", "Readers: p50", "p95", "p99", "Server: p50", "p95", "p99"), rows))
                .noting(String.format(
                        Locale.ROOT,
                        "%,d people with an account hold %,d rights. %d of them are signed in and ask for a page every %d s,"
                                + " whether or not the one before was slow, spread over these seconds; each session is kept"
                                + " in PostgreSQL. Nobody else is served meanwhile.",
                        Crowd.PEOPLE,
                        Crowd.PEOPLE * Crowd.RIGHTS_OF_EACH,
                        CROWD,
                        EVERY.toSeconds()))
                .noting(
                        "A password is hashed with Argon2id (19 MiB, two passes), which is meant to cost: two sign in at a"
                                + " time, and the time told is that of the answer to the form.");
    }

    /** Two at a time, as many as there are cores; the first ones only warm up. */
    private List<SignedIn> signIn() throws IOException, InterruptedException {
        for (int number = 1; number <= 10; number++) {
            SignedIn.enter(preau.site(), Crowd.email(number), PASSWORD);
        }
        Queue<SignedIn> people = new ConcurrentLinkedQueue<>();
        ProcessorTimes before = ProcessorTimes.soFar(preau);
        long began = System.nanoTime();
        try (ExecutorService door = Executors.newFixedThreadPool(2)) {
            for (int number = 1; number <= CROWD; number++) {
                String email = Crowd.email(number);
                door.submit(() -> people.add(SignedIn.enter(preau.site(), email, PASSWORD)));
            }
        }
        Duration all = Duration.ofNanos(System.nanoTime() - began);
        Latencies times = Latencies.of(
                people.stream().mapToLong(person -> person.signIn().toNanos()).toArray());
        lines.add(Line.holds("Signed in", "all " + CROWD, Integer.toString(people.size()), people.size() == CROWD));
        lines.add(Line.told(
                "Sign-ins a second, two at a time", String.format(Locale.ROOT, "%.1f", CROWD * 1e9 / all.toNanos())));
        lines.add(Line.told("Answer to the form with the password (median)", Unit.milliseconds(times.median())));
        lines.add(Line.told(
                "Processor time of one sign-in",
                Unit.milliseconds(ProcessorTimes.soFar(preau).since(before).ofOneOf(CROWD))));
        return List.copyOf(people);
    }

    /** Each person asks at their own moment of every five seconds; the server's times are those of these pages alone. */
    private void read(String what, List<SignedIn> people, Function<Integer, String> address, boolean isTold)
            throws IOException, InterruptedException {
        Queue<Long> nanos = new ConcurrentLinkedQueue<>();
        Queue<String> refused = new ConcurrentLinkedQueue<>();
        ServerTimes before = preau.metrics().serverTimes();
        long began = System.nanoTime();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < people.size(); person++) {
                SignedIn reader = people.get(person);
                long first = began + EVERY.toNanos() * person / people.size();
                int turn = person;
                crowd.execute(() -> ask(reader, first, began + length.toNanos(), address, turn, nanos, refused));
            }
        }
        if (!isTold) {
            return;
        }
        ServerTimes answered = preau.metrics().serverTimes().since(before);
        Latencies seen = Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray());
        lines.add(Line.under(
                "Server time at the 95th percentile, " + what, TARGET, answered.quantile(MOST), Unit.MILLISECONDS));
        lines.add(Line.holds(
                "Every page answered, " + what,
                "200",
                refused.isEmpty() ? "200" : refused.size() + " not, first " + refused.peek(),
                refused.isEmpty()));
        rows.add(List.of(
                what,
                Integer.toString(seen.count()),
                Unit.milliseconds(seen.median()),
                Unit.milliseconds(seen.percentile(MOST)),
                Unit.milliseconds(seen.percentile(0.99)),
                Unit.milliseconds(answered.quantile(0.5)),
                Unit.milliseconds(answered.quantile(MOST)),
                Unit.milliseconds(answered.quantile(0.99))));
    }

    private static void ask(
            SignedIn reader,
            long first,
            long end,
            Function<Integer, String> address,
            int person,
            Queue<Long> nanos,
            Queue<String> refused) {
        try {
            for (long next = first; next < end; next += EVERY.toNanos()) {
                Thread.sleep(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
                String path = address.apply(person);
                long asked = System.nanoTime();
                int status = reader.read(path);
                nanos.add(System.nanoTime() - asked);
                if (status != 200) {
                    refused.add(path + " " + status);
                }
            }
        } catch (IOException failure) {
            refused.add(failure.toString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a day is made of: the desk, words looked for, a school, a place, a list. */
    private Function<Integer, String> address(Random random) {
        List<String> pages = Reading.mix(register, 5_000);
        return _ -> switch (random.nextInt(4)) {
            case 0 -> "/ma-semaine";
            case 1 -> search(random);
            default -> pages.get(random.nextInt(pages.size()));
        };
    }

    private String search(Random random) {
        return "/recherche?q=" + URLEncoder.encode(Reading.words(register, random), StandardCharsets.UTF_8);
    }
}
