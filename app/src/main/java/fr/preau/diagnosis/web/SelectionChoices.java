package fr.preau.diagnosis.web;

import static fr.preau.ui.Texts.t;

import fr.preau.diagnosis.selection.EquityRule;
import fr.preau.diagnosis.selection.FixedUnit;
import fr.preau.diagnosis.selection.Grouping;
import fr.preau.methods.planning.Sense;
import fr.preau.ui.Control;
import fr.preau.ui.Control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one may choose from on the page of selections. */
final class SelectionChoices {

    /** Of a family that has more groups only «each» is offered; addresses may name any. */
    private static final int MOST_LISTED = 300;

    private SelectionChoices() {}

    /** Each group of each family, then the groups one by one. */
    static Control groups(SelectionWords words, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", t("diagnosis.selection.rule.none")));
        for (Grouping grouping : words.groupings().list()) {
            options.add(new Option(EquityRule.each(grouping.family()), SelectionWords.each(grouping.family())));
        }
        words.groupings().list().stream()
                .filter(grouping -> grouping.groups().size() <= MOST_LISTED)
                .flatMap(grouping -> grouping.groups().stream())
                .forEach(group -> options.add(new Option(group.id().toString(), words.group(group))));
        return Control.select(options, chosen);
    }

    static Control senses(String chosen) {
        return Control.select(
                Arrays.stream(Sense.values())
                        .map(EquityRule::slug)
                        .map(slug -> new Option(slug, t("diagnosis.selection.sense." + slug)))
                        .toList(),
                chosen);
    }

    static Control fates(String chosen) {
        return Control.select(
                Arrays.stream(FixedUnit.Fate.values())
                        .map(fate -> new Option(fate.slug(), t("diagnosis.selection.fate." + fate.slug())))
                        .toList(),
                chosen);
    }
}
