package fr.preau.bench.millions;

import java.util.List;
import java.util.stream.Stream;

/**
 * An indicator that nobody measures.
 *
 * @param kinds of the schools that have a value
 * @param measure what it counts
 * @param share of the pupils of a school that it counts on average, or that its ratio makes
 * @param bySex whether the same is also told of girls and of boys
 */
record DrawnIndicator(String code, String label, List<String> kinds, Measure measure, double share, boolean bySex) {

    enum Measure {
        /** A state on a day, which sums add up: pupils, rooms, computers. */
        STOCK,
        /** What happened in a year. */
        FLOW,
        /** Some of a whole. */
        RATIO
    }

    private static final List<String> EVERY = List.of("ecole", "college", "lycee");
    private static final List<String> ECOLE = List.of("ecole");
    private static final List<String> COLLEGE = List.of("college");
    private static final List<String> LYCEE = List.of("lycee");

    /** The categories of sex, and everybody first. */
    static final List<String> SEXES = List.of("", "sexe=filles", "sexe=garcons");

    /** Twenty, of which each school has ten to fifteen. */
    static final List<DrawnIndicator> ALL = List.of(
            new DrawnIndicator("essai-eleves", "Élèves", EVERY, Measure.STOCK, 1, true),
            new DrawnIndicator("essai-adultes", "Adultes", EVERY, Measure.STOCK, 0.11, false),
            new DrawnIndicator("essai-classes", "Classes", EVERY, Measure.STOCK, 0.04, false),
            new DrawnIndicator("essai-ordinateurs", "Ordinateurs", EVERY, Measure.STOCK, 0.3, false),
            new DrawnIndicator("essai-tablettes", "Tablettes", EVERY, Measure.STOCK, 0.12, false),
            new DrawnIndicator("essai-salles", "Salles raccordées", EVERY, Measure.STOCK, 0.05, false),
            new DrawnIndicator("essai-prets", "Prêts de l’année", EVERY, Measure.FLOW, 0.09, false),
            new DrawnIndicator("essai-presence", "Présence", EVERY, Measure.RATIO, 0.93, false),
            new DrawnIndicator("essai-repas", "Demi-pension", EVERY, Measure.RATIO, 0.61, false),
            new DrawnIndicator("essai-equipes", "Élèves équipés à la maison", EVERY, Measure.RATIO, 0.78, false),
            new DrawnIndicator("essai-maternelle", "Élèves de maternelle", ECOLE, Measure.STOCK, 0.36, false),
            new DrawnIndicator("essai-elementaire", "Élèves d’élémentaire", ECOLE, Measure.STOCK, 0.64, false),
            new DrawnIndicator("essai-lecture", "Lecture au-dessus du seuil", ECOLE, Measure.RATIO, 0.7, true),
            new DrawnIndicator("essai-calcul", "Calcul au-dessus du seuil", ECOLE, Measure.RATIO, 0.68, false),
            new DrawnIndicator("essai-sixieme", "Élèves de sixième", COLLEGE, Measure.STOCK, 0.25, false),
            new DrawnIndicator("essai-latin", "Latinistes", COLLEGE, Measure.STOCK, 0.1, false),
            new DrawnIndicator("essai-reussite", "Réussite de troisième", COLLEGE, Measure.RATIO, 0.86, true),
            new DrawnIndicator("essai-internes", "Internes", LYCEE, Measure.STOCK, 0.09, false),
            new DrawnIndicator("essai-apprentis", "Apprentis", LYCEE, Measure.STOCK, 0.05, false),
            new DrawnIndicator("essai-poursuite", "Poursuite d’études", LYCEE, Measure.RATIO, 0.8, false));

    /** Everybody, and the categories that there are. */
    Stream<String> breakdowns() {
        return SEXES.stream().limit(bySex ? SEXES.size() : 1);
    }

    /** A line of the file that describes indicators. */
    String description() {
        boolean ratio = measure == Measure.RATIO;
        return String.join(
                ";",
                code,
                label + " (essai de charge)",
                label,
                "numerique",
                "Nombres tirés au hasard pour un essai de charge : ils ne disent rien d’aucun établissement.",
                "Tirage.",
                "",
                ratio ? "pour-cent" : "elements",
                ratio ? "eleves" : "",
                switch (measure) {
                    case STOCK -> "stock";
                    case FLOW -> "flux";
                    case RATIO -> "rapport";
                },
                ratio ? "rapport" : "somme",
                "aucun",
                "annee-scolaire",
                "etablissement",
                String.join("|", kinds),
                "Essai",
                "Essai de charge",
                "Observations tirées au hasard",
                "",
                "");
    }

    static final String DESCRIPTION_HEADER =
            "code;libelle;libelle_court;theme;definition;calcul;remarques;unite;unite_base;nature;"
                    + "agregation;sens;periodicite;observe_dans;etablissements;responsable;producteur;jeu_de_donnees;adresse;seuil_secret";
}
