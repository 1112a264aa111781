package fr.preau.methods.cli;

import fr.preau.methods.planning.Limit;
import fr.preau.methods.planning.Measure;
import fr.preau.methods.planning.Rule;
import fr.preau.methods.planning.Sense;
import fr.preau.methods.planning.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules of equity, one by line: a name, a column and its categories, what is counted, at least and at most how much. */
record RuleFile(UnitFile file, SelectionFile units) {

    private static final String NAME = "nom";
    private static final String COLUMN = "colonne";
    private static final String CATEGORY = "categorie";
    private static final String COUNTED = "compte";
    private static final String AT_LEAST = "au_moins";
    private static final String AT_MOST = "au_plus";

    /** All categories of a column, each with a rule of its own. */
    private static final String EACH = "*";

    private static final Map<String, Measure> MEASURES = Map.of("unites", Measure.UNITS, "depense", Measure.SPENDING);
    private static final Pattern PERCENTAGE = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%(\\s*budget)?");
    private static final int BASIS_POINTS = 2;

    /** @throws WrongInput if a column is missing, or a line is not what the help says */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int row = 0; row < file.units(); row++) {
            int at = row;
            groups(row).forEach((name, members) -> {
                add(rules, at, name, members, Sense.AT_LEAST, AT_LEAST);
                add(rules, at, name, members, Sense.AT_MOST, AT_MOST);
            });
        }
        return rules;
    }

    private Map<String, SortedSet<Integer>> groups(int row) {
        String name = field(NAME, row);
        String column = field(COLUMN, row);
        String category = field(CATEGORY, row);
        Map<String, TreeSet<Integer>> all = units.groups(column);
        var groups = new TreeMap<String, SortedSet<Integer>>();
        if (category.equals(EACH)) {
            all.forEach(
                    (one, members) -> groups.put("%s %s".formatted(name, one).strip(), members));
            return groups;
        }
        var members = new TreeSet<Integer>();
        for (String one :
                Arrays.stream(category.split("\\|", -1)).map(String::strip).toList()) {
            if (!all.containsKey(one)) {
                throw wrong(row, CATEGORY, one, "une valeur de la colonne «\u00a0%s\u00a0»".formatted(column));
            }
            members.addAll(all.get(one));
        }
        groups.put(name, members);
        return groups;
    }

    private void add(List<Rule> rules, int row, String name, SortedSet<Integer> members, Sense sense, String column) {
        String typed = field(column, row);
        if (!typed.isEmpty()) {
            Measure measure = MEASURES.get(field(COUNTED, row));
            if (measure == null) {
                throw wrong(row, COUNTED, field(COUNTED, row), "«\u00a0unites\u00a0» ou «\u00a0depense\u00a0»");
            }
            String full = "%s (%s)".formatted(name, sense == Sense.AT_LEAST ? "au moins" : "au plus");
            if (rules.stream().anyMatch(rule -> rule.name().equals(full))) {
                throw wrong(row, NAME, name, "un nom qui ne sert qu’une fois");
            }
            rules.add(new Rule(full, members, measure, sense, limit(row, column, typed, measure)));
        }
    }

    private Limit limit(int row, String column, String typed, Measure measure) {
        Matcher percentage = PERCENTAGE.matcher(typed);
        if (percentage.matches()) {
            long points = Amount.exact(percentage.group(1), BASIS_POINTS).orElseThrow();
            boolean ofBudget = percentage.group(2) != null;
            if (points <= Share.FINEST && !(ofBudget && measure == Measure.UNITS)) {
                var share = new Share(points, Share.FINEST);
                return ofBudget ? new Limit.ShareOfBudget(share) : new Limit.ShareOfTotal(share);
            }
        }
        return Amount.exact(typed, measure == Measure.UNITS ? 0 : SelectionFile.CENTS)
                .filter(amount -> amount >= 0)
                .<Limit>map(Limit.Amount::new)
                .orElseThrow(() -> wrong(
                        row,
                        column,
                        typed,
                        measure == Measure.UNITS
                                ? "un nombre d’unités, ou une part comme 30\u202f%"
                                : "un montant, ou une part comme 30\u202f% ou 30\u202f% budget"));
    }

    private String field(String column, int row) {
        return file.texts(column).get(row);
    }

    private WrongInput wrong(int row, String column, String read, String expected) {
        return new WrongInput("Règles, ligne %d, colonne %s\u202f: «\u00a0%s\u00a0» lu, %s attendu."
                .formatted(file.line(row), column, read, expected));
    }
}
