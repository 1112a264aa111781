package fr.preau.methods.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Small problems drawn at random, with ties, units forced in and out, rules of all kinds, and often without any selection. */
final class Drawn {

    private final Random random;

    private Drawn(Random random) {
        this.random = random;
    }

    static SelectionProblem problem(Random random) {
        while (true) {
            try {
                return new Drawn(random).problem();
            } catch (ContradictoryRules again) {
                continue;
            }
        }
    }

    private SelectionProblem problem() {
        List<Unit> units =
                IntStream.range(0, 1 + random.nextInt(6)).mapToObj(this::unit).toList();
        List<Rule> rules = new ArrayList<>();
        for (int rank = random.nextInt(5); rank > 0; rank--) {
            rules.add(rule("rule " + rank, units.size()));
        }
        return new SelectionProblem(units, random.nextInt(40), rules, earlier(units));
    }

    private Unit unit(int rank) {
        List<Option> options = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(any -> new Option(random.nextInt(12) - 1, random.nextInt(12)))
                .toList();
        Presence presence =
                random.nextInt(8) > 0 ? Presence.FREE : random.nextBoolean() ? Presence.FORCED_IN : Presence.FORCED_OUT;
        return new Unit("unit " + rank, options, presence);
    }

    private Rule rule(String name, int units) {
        var members = new TreeSet<Integer>();
        IntStream.range(0, units).filter(any -> random.nextBoolean()).forEach(members::add);
        Measure measure = random.nextBoolean() ? Measure.UNITS : Measure.SPENDING;
        return new Rule(name, members, measure, random.nextBoolean() ? Sense.AT_LEAST : Sense.AT_MOST, limit(measure));
    }

    private Limit limit(Measure measure) {
        Share share = new Share(random.nextInt(8), 7);
        return switch (random.nextInt(3)) {
            case 0 -> new Limit.Amount(random.nextInt(measure == Measure.UNITS ? 4 : 25));
            case 1 -> measure == Measure.UNITS ? new Limit.ShareOfTotal(share) : new Limit.ShareOfBudget(share);
            default -> new Limit.ShareOfTotal(share);
        };
    }

    private Optional<Selection> earlier(List<Unit> units) {
        if (random.nextBoolean()) {
            return Optional.empty();
        }
        var before = new TreeMap<Integer, Integer>();
        for (int unit = 0; unit < units.size(); unit++) {
            if (random.nextBoolean()) {
                before.put(unit, random.nextInt(units.get(unit).options().size()));
            }
        }
        return Optional.of(new Selection(before));
    }
}
