package fr.preau.methods.cli;

import fr.preau.methods.composite.IndicatorTable;
import fr.preau.methods.composite.NoCorrelation;
import fr.preau.methods.composite.NotPositive;
import fr.preau.methods.composite.NothingToRank;
import fr.preau.methods.composite.Recipe;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the methods that make indices have in common: they read a table and choices, and write a line for each unit. */
abstract class IndexMethod implements Method {

    static final String HELP = """
              --input FICHIER    CSV en UTF-8, une unité par ligne (- lit l’entrée)\u202f; une valeur absente est vide ou NA, jamais 0
              --output FICHIER   où écrire le résultat (sinon\u202f: la sortie)
              --id COLONNE       l’identifiant des unités
            """;

    /** The options that it has besides those of all. */
    abstract List<List<String>> known();

    abstract Answer answer(Question question, Console console);

    /** What was typed, and what was read. */
    record Question(Options options, RecipeOptions choices, IndicatorTable table, Recipe recipe) {

        List<String> columns() {
            return choices.list().columns();
        }
    }

    /** Columns of results, by unit. */
    record Answer(List<String> header, List<List<String>> rows) {}

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        Options options = Options.read(
                arguments,
                Stream.concat(
                                Stream.of(Options.INPUT, Options.OUTPUT, Options.ID),
                                known().stream().flatMap(List::stream))
                        .toList());
        UnitFile file = UnitFile.read(options.text(Options.INPUT), console);
        var choices = new RecipeOptions(options, IndicatorList.of(options, console), file);
        IndicatorTable table = choices.table();
        Answer answer = french(new Question(options, choices, table, choices.recipe(table)), console);
        UnitTable.write(
                options,
                file,
                IntStream.range(0, file.units()).toArray(),
                answer.header(),
                answer.rows()::get,
                console);
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
}
