package fr.preau.methods.planning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** 300 schools without their rules: resources/reference/planning. */
final class GrantsReference {

    static final long BUDGET = 1_500_000;

    private GrantsReference() {}

    static SelectionProblem withoutEquity() throws IOException {
        var options = new TreeMap<Integer, List<Option>>();
        try (InputStream csv = GrantsReference.class.getResourceAsStream("/reference/planning/grants.csv")) {
            new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(Long::valueOf)
                            .toList())
                    .forEach(row -> options.computeIfAbsent(row.get(0).intValue(), any -> new ArrayList<>())
                            .add(new Option(row.get(8), row.get(7))));
        }
        return SelectionProblem.of(
                options.entrySet().stream()
                        .map(school -> new Unit(school.getKey().toString(), school.getValue(), Presence.FREE))
                        .toList(),
                BUDGET);
    }
}
