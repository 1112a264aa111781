package fr.preau.methods.cli;

import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.NoCorrelation;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.NothingToRank;
import fr.preau.methods.composite.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the methods that make indices have in common: they read a table and choices, and write a line for each unit. */
abstract class IndexMethod implements Method {

    /** The options that it has besides those of all. */
    abstract List<List<String>> known();

    abstract Answer answer(Question question, Console console);

    /** What was typed, and what was read. */
    record Question(IndexOptions options, RecipeOptions choices, IndicatorTable table, Recipe recipe) {

        List<String> columns() {
            return choices.list().columns();
        }
    }

    /** Columns of results, by unit. */
    record Answer(List<String> header, List<List<String>> rows) {}

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        IndexOptions options = IndexOptions.read(arguments, known());
        UnitFile file = UnitFile.read(options.text(IndexOptions.INPUT), console);
        List<String> ids = file.texts(options.text(IndexOptions.ID));
        var choices = new RecipeOptions(options, IndicatorList.of(options, console), file);
        IndicatorTable table = choices.table();
        Answer answer = french(new Question(options, choices, table, choices.recipe(table)), console);
        List<String> lines = new ArrayList<>();
        lines.add(file.csv().line(prefixed(options.text(IndexOptions.ID), answer.header())));
        for (int unit = 0; unit < ids.size(); unit++) {
            lines.add(file.csv().line(prefixed(ids.get(unit), answer.rows().get(unit))));
        }
        if (options.has(IndexOptions.OUTPUT)) {
            Files.write(Path.of(options.text(IndexOptions.OUTPUT)), lines);
        } else {
            lines.forEach(console.out()::println);
        }
    }

    /** What cannot be computed, told to who typed it. */
    private Answer french(Question question, Console console) {
        try {
            return answer(question, console);
        } catch (NotPositive refusal) {
            throw new WrongInput(
                    "Ligne %d\u202f: «\u00a0%s\u00a0» vaut %s une fois normalisé, et cette agrégation demande des valeurs au-dessus de 0. Prenez par exemple --normalisation minmax --scale 1:100."
                            .formatted(
                                    question.choices().file().line(refusal.unit()),
                                    refusal.indicator(),
                                    Decimal.print(refusal.value())));
        } catch (NothingToRank refusal) {
            throw new WrongInput(
                    "Rien à classer\u202f: aucune unité n’a assez d’indicateurs, ou aucun indicateur qui pèse n’est assez présent.");
        } catch (NoCorrelation refusal) {
            throw new WrongInput(
                    "L’analyse en composantes principales demande des indicateurs qui varient parmi les unités qui les ont tous.");
        }
    }

    private static List<String> prefixed(String first, List<String> others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
