package fr.preau.indicators.collection;

import static fr.preau.ui.Texts.t;

import fr.preau.indicators.IndicatorCode;
import fr.preau.ui.Formats;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells what of a file that came back is changed, and what of that is right. A line that stands as it was downloaded says nothing, even
 * where its answer was changed since by somebody else.
 */
@Component
class SheetJudge {

    private final AnswerCheck check;

    SheetJudge(AnswerCheck check) {
        this.check = check;
    }

    SheetReport judge(EntryCampaign campaign, List<PlaceForm> forms, SheetReading reading) {
        List<SheetFault> faults = new ArrayList<>(reading.faults());
        List<SheetReport.Filled> right = new ArrayList<>();
        for (PlaceForm form : forms) {
            var fields = reading.typed().get(form.place().place().toString());
            if (fields != null) {
                TypedForm typed = TypedForm.read(form.lines(), fields);
                TypedForm kept = right(campaign, form.place(), typed, reading, faults);
                if (!kept.changed().isEmpty()) {
                    right.add(new SheetReport.Filled(form.place(), kept));
                }
            }
        }
        faults.sort(Comparator.comparingInt(SheetFault::row));
        return new SheetReport(right, faults, false);
    }

    /** What is right; what is not is told. */
    private TypedForm right(
            EntryCampaign campaign, AskedPlace place, TypedForm typed, SheetReading reading, List<SheetFault> faults) {
        TypedForm nothing = TypedForm.of(typed.lines());
        if (typed.typed().isEmpty()) {
            return nothing;
        }
        if (place.state() == ReturnState.APPROVED) {
            typed.lines().stream()
                    .filter(line -> typed.typed().containsKey(line.question().key()))
                    .forEach(line -> faults.add(reading.fault(
                            place, line, firstColumn(line), t("indicators.campaign.sheet.wrong.approved"))));
            return nothing;
        }
        typed.lines().stream()
                .filter(typed::isOvertaken)
                .forEach(line -> faults.add(reading.fault(place, line, firstColumn(line), overtaken(line))));
        TypedForm seen = without(typed, typed.overtaken().keySet());
        return without(seen, wrong(campaign, place, seen, reading, faults));
    }

    /** The keys of the questions about whose indicator something is wrong: girls may be right and everybody not. */
    private Set<String> wrong(
            EntryCampaign campaign, AskedPlace place, TypedForm typed, SheetReading reading, List<SheetFault> faults) {
        Set<IndicatorCode> changed =
                typed.changed().stream().map(SheetJudge::indicator).collect(Collectors.toSet());
        if (changed.isEmpty()) {
            return Set.of();
        }
        Map<String, Target> fields = fields(typed.lines());
        Set<IndicatorCode> wrong = new HashSet<>();
        for (Fault fault : check.faults(campaign, place, given(typed))) {
            Target at = fields.get(fault.field());
            if (at != null && changed.contains(indicator(at.line()))) {
                wrong.add(indicator(at.line()));
                faults.add(reading.fault(place, at.line(), at.column(), fault.words()));
            }
        }
        return typed.lines().stream()
                .filter(line -> wrong.contains(indicator(line)))
                .map(line -> line.question().key())
                .collect(Collectors.toSet());
    }

    private static IndicatorCode indicator(FormLine line) {
        return line.question().indicator().code();
    }

    private static List<HardRules.Given> given(TypedForm typed) {
        return typed.lines().stream()
                .map(line -> new HardRules.Given(line.question(), typed.answer(line)))
                .toList();
    }

    /** A field of a form, as a cell. */
    private record Target(FormLine line, SheetColumn column) {}

    private static Map<String, Target> fields(List<FormLine> lines) {
        Map<String, Target> fields = new HashMap<>();
        lines.forEach(line -> SheetColumn.ANSWER.forEach(
                column -> fields.put(line.question().field(column.slug()), new Target(line, column))));
        return fields;
    }

    private static SheetColumn firstColumn(FormLine line) {
        return SheetColumn.of(line.question().columns().getFirst());
    }

    private static String overtaken(FormLine line) {
        return t(
                "indicators.campaign.sheet.wrong.overtaken",
                line.stored().map(stored -> Formats.dateTime(stored.at())).orElse(""),
                line.question().words(line.answer()));
    }

    private static TypedForm without(TypedForm typed, Set<String> keys) {
        Map<String, DraftAnswer> left = new HashMap<>(typed.typed());
        left.keySet().removeAll(keys);
        return new TypedForm(typed.lines(), left, Map.of());
    }
}
