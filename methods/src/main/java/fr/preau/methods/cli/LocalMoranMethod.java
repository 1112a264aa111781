package fr.preau.methods.cli;

import fr.preau.methods.spatial.LocalClass;
import fr.preau.methods.spatial.LocalMoran;
import fr.preau.methods.spatial.Quadrant;
import java.io.IOException;
import java.util.List;

/** Where do neighbours resemble each other? */
final class LocalMoranMethod implements Method {

    @Override
    public String name() {
        return "local-moran";
    }

    @Override
    public String summary() {
        return "dit où les voisins se ressemblent, et qui détonne";
    }

    @Override
    public String help() {
        return """
                ./preau methods local-moran --input FICHIER --id COLONNE --value COLONNE (voisins) [options]

                Dit, unité par unité, si elle et ses voisins se ressemblent (I de Moran local), et la classe\u202f: «\u00a0haut-haut\u00a0» au cœur
                d’un groupe de valeurs hautes, «\u00a0bas-bas\u00a0» d’un groupe de basses, «\u00a0haut-bas\u00a0» et «\u00a0bas-haut\u00a0» quand elle détonne. Avec
                autant de tests que d’unités, une sur vingt semblerait remarquable par hasard\u202f: aucune n’est classée sans contrôle
                des fausses découvertes. «\u00a0Non significatif\u00a0» ne veut pas dire qu’il n’y a rien.

                """
                + Study.HELP + "\n" + Subject.HELP + "\n" + NeighbourSource.HELP + "\nOptions\u202f:\n"
                + Study.WEIGHTS_HELP
                + Discovery.HELP
                + """

                Résultat\u202f: une ligne par unité, vide si elle n’est pas étudiée\u202f; moran (I local, convention de spdep\u202f: PySAL donne
                (n - 1) / n fois autant), z (moments conditionnels de Sokal), p (bilatéral), p_ajuste (le niveau à partir duquel l’unité
                serait classée), quadrant (quoi qu’il vaille) et classe.

                Exemple\u202f:
                  ./preau methods local-moran --input communes.csv --id code --value ips --links limitrophes.csv --output lisa.csv

                Sources\u202f: Anselin (1995), Sokal, Oden et Thomson (1998), Benjamini et Hochberg (1995). Page\u202f: docs/methods/local-moran.md.
                """;
    }

    @Override
    public void run(List<String> arguments, Console console) throws IOException {
        Study study = Study.read(arguments, Discovery.OPTIONS, console);
        Discovery discovery = Discovery.of(study.options(), study.graph());
        LocalMoran moran = LocalMoran.of(study.values(), study.weights());
        double[] p = discovery.p(moran::permutationTest, moran::pTwoSided);
        double[] adjusted = discovery.control().adjusted(p);
        List<String> classes = moran.classes(p, discovery.control(), discovery.level()).stream()
                .map(LocalMoranMethod::name)
                .toList();
        discovery.report(classes, console);
        UnitTable.write(
                study.options(),
                study.file(),
                study.units(),
                List.of("voisins", "moran", "z", "p", "p_ajuste", "quadrant", "classe"),
                rank -> List.of(
                        String.valueOf(study.graph().degree(rank)),
                        Decimal.print(moran.statistic(rank)),
                        Decimal.print(moran.z(rank)),
                        Decimal.print(p[rank]),
                        Decimal.print(adjusted[rank]),
                        name(moran.quadrant(rank)),
                        classes.get(rank)),
                console);
    }

    private static String name(LocalClass one) {
        return switch (one) {
            case HIGH_HIGH -> name(Quadrant.HIGH_HIGH);
            case LOW_LOW -> name(Quadrant.LOW_LOW);
            case HIGH_LOW -> name(Quadrant.HIGH_LOW);
            case LOW_HIGH -> name(Quadrant.LOW_HIGH);
            case NOT_SIGNIFICANT -> "non significatif";
            case NO_NEIGHBOUR -> "sans voisin";
        };
    }

    private static String name(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_HIGH -> "haut-haut";
            case LOW_LOW -> "bas-bas";
            case HIGH_LOW -> "haut-bas";
            case LOW_HIGH -> "bas-haut";
        };
    }
}
