package fr.preau.methods.cli;

import fr.preau.methods.composite.CompositeIndex;
import java.util.List;
import java.util.stream.IntStream;

/** Makes indicators comparable, and stops there. */
final class NormaliseMethod extends IndexMethod {

    @Override
    public String name() {
        return "normalise";
    }

    @Override
    public String summary() {
        return "rend des indicateurs comparables, orientés dans le même sens";
    }

    @Override
    public String help() {
        return """
                ./preau methods normalise --input FICHIER --id COLONNE --plus A,B --minus C,D [options]

                Met sur une même échelle des indicateurs d’unités différentes, une grande valeur élevant toujours l’indice. C’est la
                première moitié de «\u00a0composite\u00a0», à part pour qui veut la vérifier ou réunir autrement.

                """ + HELP + "\n" + IndicatorList.HELP + "\n" + RecipeOptions.PREPARATION_HELP + """

                Résultat\u202f: une colonne par indicateur, vide où la valeur manque ou si l’unité n’est pas classée.

                Exemple\u202f:
                  ./preau methods normalise --input colleges.csv --id uai --plus boursiers --minus ips,debit --normalisation z

                Sources\u202f: OCDE et JRC, Handbook on Constructing Composite Indicators (2008), étape 5\u202f; Mazziotta et Pareto (2013, 2016).
                Page\u202f: docs/methods/composite.md.
                """;
    }

    @Override
    List<List<String>> known() {
        return List.of(IndicatorList.OPTIONS, RecipeOptions.PREPARATION);
    }

    @Override
    Answer answer(Question question, Console console) {
        CompositeIndex index = CompositeIndex.of(question.table(), question.recipe());
        IndexReport.of(question, index).print(console);
        List<double[]> columns = IntStream.range(0, question.columns().size())
                .mapToObj(index::normalised)
                .toList();
        return new Answer(
                question.columns(),
                IntStream.range(0, question.table().units())
                        .mapToObj(unit -> columns.stream()
                                .map(column -> Decimal.print(column[unit]))
                                .toList())
                        .toList());
    }
}
