package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.Diagnosis;
import fr.preau.diagnosis.selection.Bound;
import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Groupings;
import fr.preau.diagnosis.selection.SelectionTerms;
import fr.preau.diagnosis.web.SelectionForm.Draft;
import fr.preau.methods.planning.Sense;
import fr.preau.values.PlaceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** Reads one field after the other, and keeps what can be kept. */
final class SelectionReader {

    /** A third of the units, twenty at most, where nobody has said. */
    private static final int USUAL_PLACES = 20;

    private static final int USUAL_SHARE = 3;

    private final MultiValueMap<String, String> asked;
    private final Diagnosis diagnosis;
    private final Groupings groupings;
    private final List<String> refused = new ArrayList<>();
    private Draft rule = Draft.EMPTY;
    private Draft unit = Draft.EMPTY;

    SelectionReader(MultiValueMap<String, String> asked, Diagnosis diagnosis, Groupings groupings) {
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
                        || values(SelectionTerms.UNIT).contains(""),
                rule,
                unit);
    }

    private int places() {
        int ranked = diagnosis.ranking().size();
        int usual = Math.clamp(ranked / USUAL_SHARE, 1, USUAL_PLACES);
        String written = nth(SelectionTerms.PLACES, 0);
        if (written.isEmpty() && !asked.containsKey(SelectionTerms.PLACES)) {
            return usual;
        }
        return number(written).filter(places -> places >= 1 && places <= ranked).orElseGet(() -> {
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
            int before = refused.size();
            readRule(rank)
                    .filter(read -> isNew(read, rules))
                    .filter(read -> isRoom(rules, "diagnosis.selection.refused.rules"))
                    .ifPresent(rules::add);
            if (refused.size() > before) {
                rule = draft(SelectionTerms.GROUP, SelectionTerms.SENSE, SelectionTerms.BOUND, rank);
            }
        }
        return rules;
    }

    private Optional<EquityRule> readRule(int rank) {
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
        Optional<EquityRule> read = EquityRule.find(sense, bound.get(), target).filter(this::isAboutUnits);
        if (read.isEmpty()) {
            refused.add(t(
                    target.isEmpty() ? "diagnosis.selection.refused.no-group" : "diagnosis.selection.refused.group",
                    target));
        }
        return read;
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
            int before = refused.size();
            readFixed(rank, fixed)
                    .filter(read -> isRoom(fixed, "diagnosis.selection.refused.fixed"))
                    .ifPresent(fixed::add);
            if (refused.size() > before) {
                unit = draft(SelectionTerms.UNIT, SelectionTerms.FATE, SelectionTerms.REASON, rank);
            }
        }
        return fixed;
    }

    private Optional<FixedUnit> readFixed(int rank, List<FixedUnit> others) {
        String written = nth(SelectionTerms.UNIT, rank);
        String reason = nth(SelectionTerms.REASON, rank);
        if (written.isEmpty() && reason.isEmpty()) {
            return Optional.empty();
        }
        Optional<PlaceId> found = new SelectionUnits(diagnosis.ranking())
                .find(written)
                .map(ranked -> ranked.unit().id());
        if (found.isEmpty()) {
            refused.add(t("diagnosis.selection.refused.unit", written));
        } else if (reason.isEmpty() || reason.length() > FixedUnit.LONGEST_REASON) {
            refused.add(t("diagnosis.selection.refused.reason", written, FixedUnit.LONGEST_REASON));
        } else if (others.stream().anyMatch(other -> other.unit().equals(found.get()))) {
            refused.add(t("diagnosis.selection.refused.twice", written));
        } else {
            return found.map(id -> new FixedUnit(id, fate(nth(SelectionTerms.FATE, rank)), reason));
        }
        return Optional.empty();
    }

    private static FixedUnit.Fate fate(String slug) {
        return Arrays.stream(FixedUnit.Fate.values())
                .filter(fate -> fate.slug().equals(slug))
                .findFirst()
                .orElse(FixedUnit.Fate.ALWAYS);
    }

    private Draft draft(String subject, String choice, String words, int rank) {
        return new Draft(nth(subject, rank), nth(choice, rank), nth(words, rank));
    }

    private List<String> values(String name) {
        return asked.getOrDefault(name, List.of());
    }

    private String nth(String name, int rank) {
        List<String> values = values(name);
        return rank < values.size() ? values.get(rank).strip() : "";
    }
}
