package fr.preau.roadmap.programme.web;

import static fr.preau.ui.Texts.t;

import fr.preau.roadmap.programme.Action;
import fr.preau.roadmap.programme.ActionState;
import fr.preau.ui.Formats;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Actions as bars along months, with what waits for what and the line of today. All lengths are pixels.
 *
 * @param width of the drawing
 * @param height of it
 * @param today where its line stands; empty outside of the months drawn
 */
public record Gantt(
        int width, int height, List<Month> months, List<Bar> bars, List<Arrow> arrows, Optional<Integer> today) {

    private static final int MONTH = 36;
    private static final int MARGIN = 12;
    private static final int HEAD = 44;
    private static final int ROW = 46;
    private static final int BAR = 14;

    /** About what one letter of a title takes. */
    private static final int LETTER = 7;

    /** Of the actions that have both dates; empty when none has. */
    static Optional<Gantt> of(List<Action> actions, LocalDate today) {
        List<Action> drawn = actions.stream()
                .filter(action -> action.schedule().days().isPresent())
                .sorted(Comparator.comparing(Gantt::begins).thenComparing(Gantt::ends))
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawing(drawn, today));
    }

    private static Gantt drawing(List<Action> drawn, LocalDate today) {
        YearMonth first = YearMonth.from(begins(drawn.getFirst()));
        YearMonth last = YearMonth.from(
                drawn.stream().map(Gantt::ends).max(Comparator.naturalOrder()).orElseThrow());
        int count = (int) ChronoUnit.MONTHS.between(first, last) + 1;
        int width = 2 * MARGIN + count * MONTH;
        List<Month> months = IntStream.range(0, count)
                .mapToObj(rank -> month(first.plusMonths(rank), MARGIN + rank * MONTH, rank == 0))
                .toList();
        List<Bar> bars = IntStream.range(0, drawn.size())
                .mapToObj(row -> bar(drawn.get(row), row, first, width, today))
                .toList();
        YearMonth now = YearMonth.from(today);
        return new Gantt(
                width,
                HEAD + drawn.size() * ROW + MARGIN,
                months,
                bars,
                arrows(drawn, bars),
                now.isBefore(first) || now.isAfter(last) ? Optional.empty() : Optional.of(x(today, first)));
    }

    private static Month month(YearMonth month, int x, boolean isFirst) {
        boolean newYear = isFirst || month.getMonthValue() == 1;
        return new Month(
                x,
                t("programme.month." + month.getMonthValue()),
                newYear ? String.valueOf(month.getYear()) : "",
                month.getMonthValue() == 1);
    }

    private static Bar bar(Action action, int row, YearMonth first, int width, LocalDate today) {
        int from = x(begins(action), first);
        int to = Math.max(from + 3, x(ends(action).plusDays(1), first));
        boolean late = action.schedule().isLate(today);
        String state = ProgrammeWords.state(action.schedule().state());
        String label = t("programme.gantt.label", action.title(), late ? t("programme.action.late", state) : state);
        boolean fromTheRight = from + label.length() * LETTER > width && to > width / 2;
        return new Bar(
                action.code(),
                label,
                ProgrammeWords.dates(action.schedule()),
                fromTheRight ? to : from,
                fromTheRight ? "end" : "start",
                HEAD + row * ROW + 14,
                from,
                HEAD + row * ROW + 22,
                to - from,
                BAR,
                look(action.schedule().state()),
                late);
    }

    /** Each state has its own outline, so that none is told by colour alone. */
    private static Look look(ActionState state) {
        return switch (state) {
            case CONSIDERED -> new Look("none", "var(--violet)", "2 4");
            case PREPARED -> new Look("none", "var(--violet)", "none");
            case UNDER_WAY -> new Look("var(--chalk)", "var(--ink)", "none");
            case DONE -> new Look("var(--board)", "var(--board)", "none");
            case STOPPED -> new Look("var(--neutral-tint)", "var(--ink-soft)", "8 4");
        };
    }

    private static List<Arrow> arrows(List<Action> drawn, List<Bar> bars) {
        Map<String, Bar> byCode = new HashMap<>();
        bars.forEach(bar -> byCode.put(bar.code, bar));
        return drawn.stream()
                .flatMap(action -> action.schedule().after().stream()
                        .flatMap(before -> Stream.ofNullable(byCode.get(before)))
                        .flatMap(before ->
                                Stream.ofNullable(byCode.get(action.code())).map(bar -> arrow(before, bar))))
                .toList();
    }

    /** Out of the end of the one, down or up beside it, to the beginning of the other. */
    private static Arrow arrow(Bar before, Bar then) {
        int fromX = before.x + before.width;
        int fromY = before.y + BAR / 2;
        int toY = then.y + BAR / 2;
        int turn = Math.max(fromX + 6, then.x - 10);
        String path = turn + 4 <= then.x
                ? "M%d %dH%dV%dH%d".formatted(fromX, fromY, turn, toY, then.x - 2)
                : "M%d %dH%dV%dH%dV%dH%d".formatted(fromX, fromY, fromX + 6, then.y - 4, then.x - 8, toY, then.x - 2);
        return new Arrow(path);
    }

    private static int x(LocalDate day, YearMonth first) {
        YearMonth month = YearMonth.from(day);
        double share = (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
        return MARGIN + (int) Math.round((ChronoUnit.MONTHS.between(first, month) + share) * MONTH);
    }

    private static LocalDate begins(Action action) {
        return action.schedule().begins().orElseThrow();
    }

    private static LocalDate ends(Action action) {
        return action.schedule().ends().orElseThrow();
    }

    /** What the line of today says. */
    public static String todayWords(LocalDate today) {
        return t("programme.gantt.today", Formats.date(today));
    }

    /**
     * A month along the top.
     *
     * @param year written above the first month and above each January; empty for the others
     */
    public record Month(int x, String label, String year, boolean beginsYear) {}

    /**
     * An action.
     *
     * @param anchor which end of the label stands at {@code labelX}
     */
    public record Bar(
            String code,
            String label,
            String dates,
            int labelX,
            String anchor,
            int labelY,
            int x,
            int y,
            int width,
            int height,
            Look look,
            boolean late) {}

    /** How a bar is drawn: colours by their names, dashes of its outline. */
    public record Look(String fill, String stroke, String dashes) {}

    /** A line that ends in a point, as the path of SVG. */
    public record Arrow(String path) {}
}
