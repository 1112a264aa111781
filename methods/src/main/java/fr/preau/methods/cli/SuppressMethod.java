package fr.preau.methods.cli;

import fr.preau.methods.cli.CellFile.Line;
import fr.preau.methods.secrecy.Audit;
import fr.preau.methods.secrecy.CellSuppression;
import fr.preau.methods.secrecy.ProtectedTable;
import fr.preau.methods.secrecy.Reason;
import fr.preau.methods.secrecy.SecrecyRule;
import fr.preau.methods.secrecy.Table;
import fr.preau.methods.secrecy.Unprotectable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Withholds the cells of a table that are too small, and those that would give them away. */
final class SuppressMethod implements Method {

    private static final String MINIMUM = "--minimum";
    private static final String DOMINANCE = "--dominance";
    private static final String UNCERTAINTY = "--uncertainty";
    private static final String MARGIN = "--margin";
    private static final List<String> OPTIONS =
            List.of(Options.INPUT, Options.OUTPUT, MINIMUM, DOMINANCE, UNCERTAINTY, MARGIN);

    /** One mark for all: to tell why a cell is withheld would help to recompute it. */
    private static final String WITHHELD = "s";

    @Override
    public String name() {
        return "suppress";
    }

    @Override
    public String summary() {
        return "tait les petits effectifs d’un tableau, et ce qui permettrait de les recalculer";
    }

    @Override
    public String help() {
        return """
                ./preau methods suppress --input FICHIER --minimum N [options]

                Tait les cellules d’un tableau qui ont trop peu de contributeurs, puis le moins possible d’autres pour qu’aucune ne se
                recalcule par les totaux, et attaque le résultat avant de le rendre. «\u00a0s\u00a0» remplace chaque valeur tue. Un bref compte rendu
                sort à côté.

                  --input FICHIER  CSV en UTF-8, une cellule par ligne, totaux compris, virgules ou points-virgules\u202f; - lit ce qui est envoyé
                                   par un tube
                  --output FICHIER où écrire le tableau protégé\u202f; à l’écran si rien n’est dit
                  --minimum N      au moins N contributeurs par cellule montrée
                  --dominance P    un seul contributeur ne fait pas plus de P\u202f% de la valeur
                  --uncertainty N  une cellule tue ne se situe pas à moins de N près (1 si rien n’est dit)
                  --margin P       elle peut sembler plus grande et plus petite d’au moins P\u202f%

                Colonnes\u202f:
                  valeur           nombre entier à partir de 0
                  contributeurs    combien de personnes ou d’organismes la font (sans cette colonne\u202f: autant que la valeur)
                  plus_grand       la part de la valeur que fait le plus grand d’entre eux
                  X_parent         de quelle catégorie de la colonne X celle de la ligne est une partie
                  toute autre      une dimension du tableau (lieu, sexe…)

                Sans colonne X_parent, «\u00a0Total\u00a0» ou «\u00a0Ensemble\u00a0» est la somme des autres catégories de X. Une cellule absente vaut zéro.

                Exemple\u202f:
                  ./preau methods suppress --input eleves.csv --minimum 5 --output eleves-a-publier.csv

                Sources\u202f: Hundepool et autres (2012), Cox (1995), Fischetti et Salazar (2001). Page\u202f: docs/methods/suppress.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        var options = Options.read(arguments, OPTIONS);
        SecrecyRule rule = rule(options);
        CellFile file = CellFile.of(Csv.read(options.text(Options.INPUT), console));
        if (rule.dominance() < 1 && !file.hasContributorsBySize()) {
            throw new WrongInput("%s demande les colonnes «\u00a0%s\u00a0» et «\u00a0%s\u00a0»."
                    .formatted(DOMINANCE, CellFile.CONTRIBUTORS, CellFile.LARGEST));
        }
        Table table = CellTable.of(file);
        switch (CellSuppression.protect(table, rule)) {
            case Unprotectable(List<Integer> cells) -> throw unprotectable(cells, file);
            case ProtectedTable target -> publish(target, Audit.of(target, rule), file, options, console);
        }
    }

    private static SecrecyRule rule(Options options) {
        options.text(MINIMUM);
        double dominance = options.share(DOMINANCE, "100");
        if (dominance == 0) {
            throw new WrongUsage("%s attend un pourcentage au-dessus de 0.".formatted(DOMINANCE));
        }
        return SecrecyRule.atLeast(options.whole(MINIMUM, 1, 1))
                .withDominanceUpTo(dominance)
                .leavingUncertaintyOf(options.whole(UNCERTAINTY, 1, 1))
                .leavingMarginOf(options.share(MARGIN, "0"));
    }

    private static WrongInput unprotectable(List<Integer> cells, CellFile file) {
        return new WrongInput(
                "Ce tableau ne peut pas être protégé tel quel\u202f: rien ne peut cacher %s. Regroupez des catégories, ou publiez moins de totaux."
                        .formatted(lines(cells, file)));
    }

    private static void publish(ProtectedTable target, Audit audit, CellFile file, Options options, Console console)
            throws IOException {
        if (!audit.isSafe()) {
            throw new WrongInput("Le contrôle recalcule %s\u202f: rien n’est publié."
                    .formatted(lines(
                            audit.exposed().stream()
                                    .map(level -> level.cell())
                                    .distinct()
                                    .toList(),
                            file)));
        }
        UnitTable.write(
                options,
                file.csv(),
                file.header(),
                IntStream.range(0, file.lines().size())
                        .mapToObj(rank -> row(file, rank, target.isWithheld(rank)))
                        .toList(),
                console);
        report(target, audit, console);
    }

    private static List<String> row(CellFile file, int rank, boolean withheld) {
        Line line = file.lines().get(rank);
        return file.header().stream()
                .map(column -> withheld && column.equals(CellFile.VALUE) ? WITHHELD : line.field(column))
                .toList();
    }

    private static void report(ProtectedTable target, Audit audit, Console console) {
        long primary =
                target.withheld().values().stream().filter(Reason::isPrimary).count();
        console.words()
                .println(
                        "Cellules\u202f: %d. Tues pour elles-mêmes\u202f: %d. Tues pour en protéger d’autres\u202f: %d."
                                .formatted(
                                        target.table().size(),
                                        primary,
                                        target.withheld().size() - primary));
        console.words()
                .println(
                        audit.exact()
                                ? "Contrôle\u202f: aucune ne se recalcule (attaque exacte)."
                                : "Contrôle\u202f: aucune ne se recalcule (preuves vérifiées, et attaque par intervalles).");
    }

    private static String lines(List<Integer> cells, CellFile file) {
        return (cells.size() == 1 ? "la cellule de la ligne " : "les cellules des lignes ")
                + cells.stream()
                        .map(cell -> String.valueOf(file.lines().get(cell).number()))
                        .collect(Collectors.joining(", "));
    }
}
