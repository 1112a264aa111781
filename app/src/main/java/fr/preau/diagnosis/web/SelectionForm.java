package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.selection.Bound;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionTerms;
import fr.preau.methods.planning.Sense;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * Terms as an address or a form says them, with what was wrong in them.
 *
 * @param refused why some of what was asked is left out, in words
 * @param typed whether a form sent them, with fields that were left empty
 */
record SelectionForm(SelectionTerms terms, List<String> refused, boolean typed) {

    /** Where there is nothing to choose from. */
    static final SelectionForm NONE = new SelectionForm(new SelectionTerms(1, List.of(), List.of()), List.of(), false);

    SelectionForm {
        refused = List.copyOf(refused);
    }

    /** @param diagnosis one that has a ranking */
    static SelectionForm read(MultiValueMap<String, String> asked, Diagnosis diagnosis, Groupings groupings) {
        return new Reader(asked, diagnosis, groupings).read();
    }

    /** Reads one field after the other, and keeps what can be kept. */
    private static final class Reader {

        /** A third of the units, twenty at most, where nobody has said. */
        private static final int USUAL_PLACES = 20;

        private static final int USUAL_SHARE = 3;

        private final MultiValueMap<String, String> asked;
        private final Diagnosis diagnosis;
        private final Groupings groupings;
        private final List<String> refused = new ArrayList<>();

        Reader(MultiValueMap<String, String> asked, Diagnosis diagnosis, Groupings groupings) {
            this.asked = asked;
            this.diagnosis = diagnosis;
            this.groupings = groupings;
        }

        SelectionForm read() {
            var terms = new SelectionTerms(places(), rules(), fixed());
            return new SelectionForm(
                    terms,
                    refused,
                    values(SelectionTerms.GROUP).contains("")
                            || values(SelectionTerms.UNIT).contains(""));
        }

        private int places() {
            int ranked = diagnosis.ranking().size();
            int usual = Math.clamp(ranked / USUAL_SHARE, 1, USUAL_PLACES);
            String written = nth(SelectionTerms.PLACES, 0);
            if (written.isEmpty() && !asked.containsKey(SelectionTerms.PLACES)) {
                return usual;
            }
            return number(written)
                    .filter(places -> places >= 1 && places <= ranked)
                    .orElseGet(() -> {
                        refused.add(t("diagnosis.selection.refused.places", written, ranked, usual));
                        return usual;
                    });
        }

        private static Optional<Integer> number(String written) {
            return written.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
        }

        private List<EquityRule> rules() {
            List<EquityRule> rules = new ArrayList<>();
            for (int rank = 0; rank < values(SelectionTerms.GROUP).size(); rank++) {
                rule(rank)
                        .filter(rule -> isNew(rule, rules))
                        .filter(rule -> isRoom(rules, "diagnosis.selection.refused.rules"))
                        .ifPresent(rules::add);
            }
            return rules;
        }

        private Optional<EquityRule> rule(int rank) {
            String target = nth(SelectionTerms.GROUP, rank);
            String number = nth(SelectionTerms.BOUND, rank);
            if (target.isEmpty() && number.isEmpty()) {
                return Optional.empty();
            }
            Optional<Bound> bound = Bound.find(number);
            if (bound.isEmpty()) {
                refused.add(t("diagnosis.selection.refused.bound", number));
                return Optional.empty();
            }
            Sense sense = EquityRule.findSense(nth(SelectionTerms.SENSE, rank)).orElse(Sense.AT_LEAST);
            Optional<EquityRule> rule =
                    EquityRule.find(sense, bound.get(), target).filter(this::isAboutUnits);
            if (rule.isEmpty()) {
                refused.add(t(
                        target.isEmpty() ? "diagnosis.selection.refused.no-group" : "diagnosis.selection.refused.group",
                        target));
            }
            return rule;
        }

        /** Is there a unit with a rank of which it says something? */
        private boolean isAboutUnits(EquityRule rule) {
            return groupings
                    .find(rule.family())
                    .filter(grouping -> diagnosis.ranking().stream()
                            .flatMap(unit -> grouping.of(unit).stream())
                            .anyMatch(group -> rule.group().isEmpty()
                                    || group.id().equals(rule.group().get())))
                    .isPresent();
        }

        private boolean isNew(EquityRule rule, List<EquityRule> others) {
            boolean repeated = others.stream().anyMatch(rule::repeats);
            if (repeated) {
                refused.add(t(
                        "diagnosis.selection.refused.repeated",
                        new SelectionWords(diagnosis.design(), groupings).rule(rule)));
            }
            return !repeated;
        }

        private boolean isRoom(List<?> others, String refusal) {
            boolean full = others.size() >= SelectionTerms.MOST;
            String sentence = t(refusal, SelectionTerms.MOST);
            if (full && !refused.contains(sentence)) {
                refused.add(sentence);
            }
            return !full;
        }

        private List<FixedUnit> fixed() {
            List<FixedUnit> fixed = new ArrayList<>();
            for (int rank = 0; rank < values(SelectionTerms.UNIT).size(); rank++) {
                fixed(rank, fixed)
                        .filter(unit -> isRoom(fixed, "diagnosis.selection.refused.fixed"))
                        .ifPresent(fixed::add);
            }
            return fixed;
        }

        private Optional<FixedUnit> fixed(int rank, List<FixedUnit> others) {
            String written = nth(SelectionTerms.UNIT, rank);
            String reason = nth(SelectionTerms.REASON, rank);
            if (written.isEmpty() && reason.isEmpty()) {
                return Optional.empty();
            }
            Optional<PlaceId> unit = new SelectionUnits(diagnosis.ranking())
                    .find(written)
                    .map(ranked -> ranked.unit().id());
            if (unit.isEmpty()) {
                refused.add(t("diagnosis.selection.refused.unit", written));
            } else if (reason.isEmpty() || reason.length() > FixedUnit.LONGEST_REASON) {
                refused.add(t("diagnosis.selection.refused.reason", written, FixedUnit.LONGEST_REASON));
            } else if (others.stream().anyMatch(other -> other.unit().equals(unit.get()))) {
                refused.add(t("diagnosis.selection.refused.twice", written));
            } else {
                return unit.map(id -> new FixedUnit(id, fate(nth(SelectionTerms.FATE, rank)), reason));
            }
            return Optional.empty();
        }

        private static FixedUnit.Fate fate(String slug) {
            return Arrays.stream(FixedUnit.Fate.values())
                    .filter(fate -> fate.slug().equals(slug))
                    .findFirst()
                    .orElse(FixedUnit.Fate.ALWAYS);
        }

        private List<String> values(String name) {
            return asked.getOrDefault(name, List.of());
        }

        private String nth(String name, int rank) {
            List<String> values = values(name);
            return rank < values.size() ? values.get(rank).strip() : "";
        }
    }
}
