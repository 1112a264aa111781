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
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Withholds the cells of a table that are too small, and those that would give them away. */
final class SecretMethod implements Method {

    private static final String MINIMUM = "--seuil";
    private static final String DOMINANCE = "--dominance";
    private static final String UNCERTAINTY = "--incertitude";
    private static final String MARGIN = "--marge";
    /** One mark for all: to tell why a cell is withheld would help to recompute it. */
    private static final String WITHHELD = "s";

    @Override
    public String name() {
        return "secret";
    }

    @Override
    public String summary() {
        return "tait les petits effectifs d’un tableau, et ce qui permettrait de les recalculer";
    }

    @Override
    public String help() {
        return """
                ./preau methods secret FICHIER|- --seuil N [--dominance P] [--incertitude N] [--marge P]

                Lit les cellules d’un tableau (CSV, UTF-8, une par ligne), tait celles qui ont trop peu de contributeurs, puis le moins
                possible d’autres pour qu’aucune ne se recalcule par les totaux. Le tableau protégé sort sur la sortie\u202f; «\u00a0s\u00a0» y remplace
                chaque valeur tue. Un bref compte rendu sort à côté.

                  --seuil N        au moins N contributeurs par cellule montrée
                  --dominance P    un seul contributeur ne fait pas plus de P\u202f% de la valeur
                  --incertitude N  une cellule tue ne se situe pas à moins de N près (1 si rien n’est dit)
                  --marge P        elle peut sembler plus grande et plus petite d’au moins P\u202f%

                Colonnes\u202f:
                  valeur           nombre entier à partir de 0
                  contributeurs    combien de personnes ou d’organismes la font (sans cette colonne\u202f: autant que la valeur)
                  plus_grand       la part de la valeur que fait le plus grand d’entre eux
                  X_parent         de quelle catégorie de la colonne X celle de la ligne est une partie
                  toute autre      une dimension du tableau (lieu, sexe…)

                Sans colonne X_parent, «\u00a0Total\u00a0» ou «\u00a0Ensemble\u00a0» est la somme des autres catégories de X. Une cellule absente vaut zéro.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        var read = Arguments.read(arguments, Set.of(MINIMUM, DOMINANCE, UNCERTAINTY, MARGIN));
        SecrecyRule rule = rule(read);
        CellFile file = CellFile.of(csv(read.file(), console));
        if (rule.dominance() < 1 && !file.hasContributorsBySize()) {
            throw new WrongInput("%s demande les colonnes «\u00a0%s\u00a0» et «\u00a0%s\u00a0»."
                    .formatted(DOMINANCE, CellFile.CONTRIBUTORS, CellFile.LARGEST));
        }
        Table table = CellTable.of(file);
        switch (CellSuppression.protect(table, rule)) {
            case Unprotectable(List<Integer> cells) -> throw unprotectable(cells, file);
            case ProtectedTable target -> publish(target, Audit.of(target, rule), file, console);
        }
    }

    private static SecrecyRule rule(Arguments read) {
        long minimum = read.count(MINIMUM)
                .orElseThrow(() ->
                        new WrongUsage("Il manque %s, le plus petit nombre de contributeurs.".formatted(MINIMUM)));
        return SecrecyRule.atLeast(minimum)
                .withDominanceUpTo(read.share(DOMINANCE).orElse(1))
                .leavingUncertaintyOf(read.count(UNCERTAINTY).orElse(1))
                .leavingMarginOf(read.share(MARGIN).orElse(0));
    }

    private static Csv csv(String file, Console console) throws IOException {
        if (file.equals("-")) {
            return Csv.read(console.in());
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return Csv.read(in);
        } catch (NoSuchFileException absent) {
            throw new WrongInput("Le fichier «\u00a0%s\u00a0» n’existe pas.".formatted(file));
        }
    }

    private static WrongInput unprotectable(List<Integer> cells, CellFile file) {
        return new WrongInput(
                "Ce tableau ne peut pas être protégé tel quel\u202f: rien ne peut cacher %s. Regroupez des catégories, ou publiez moins de totaux."
                        .formatted(lines(cells, file)));
    }

    private static void publish(ProtectedTable target, Audit audit, CellFile file, Console console) {
        if (!audit.isSafe()) {
            throw new WrongInput("Le contrôle recalcule %s\u202f: rien n’est publié."
                    .formatted(lines(
                            audit.exposed().stream()
                                    .map(level -> level.cell())
                                    .distinct()
                                    .toList(),
                            file)));
        }
        console.out().println(file.csv().line(file.header()));
        for (int rank = 0; rank < file.lines().size(); rank++) {
            Line line = file.lines().get(rank);
            boolean withheld = target.isWithheld(rank);
            console.out()
                    .println(file.csv()
                            .line(file.header().stream()
                                    .map(column ->
                                            withheld && column.equals(CellFile.VALUE) ? WITHHELD : line.field(column))
                                    .toList()));
        }
        report(target, audit, console);
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
