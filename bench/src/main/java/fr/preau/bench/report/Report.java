package fr.preau.bench.report;

import fr.preau.bench.system.Machine;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All that one run measured.
 *
 * @param command what was typed
 * @param day when it began
 */
public record Report(String command, ZonedDateTime day, Machine machine, List<Group> groups) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    public Report {
        groups = List.copyOf(groups);
    }

    public String markdown() {
        String head = "Measured by `%s` on %s, on %s.".formatted(command, DAY.format(day), machine.description());
        return groups.stream().map(Group::markdown).collect(Collectors.joining("\n\n", head + "\n\n", "\n"));
    }

    /** How many targets were missed. */
    public long missed() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.verdict() == Verdict.MISSED)
                .count();
    }
}
