package fr.preau.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the twelve tiles of a dashboard over the drawn indicators.
 *
 * @param shape as Préau names it
 * @param reach what it tells
 * @param indicators that it is about
 */
record MillionsTile(String shape, Reach reach, List<String> indicators) {

    /** What figures a tile needs. */
    enum Reach {
        /** Of the place itself, the latest year. */
        PLACE,
        /** Of the place itself, every year. */
        HISTORY,
        /** Of the place itself, the latest year, by sex. */
        BY_SEX,
        /** Of every département, the latest year. */
        DEPARTMENTS,
        /** Of every département, every year. */
        DEPARTMENTS_HISTORY,
        /** Of every school, the latest year. */
        SCHOOLS;

        boolean isHistory() {
            return this == HISTORY || this == DEPARTMENTS_HISTORY;
        }

        boolean isOfDepartments() {
            return this == DEPARTMENTS || this == DEPARTMENTS_HISTORY;
        }
    }

    static final List<MillionsTile> ALL = List.of(
            new MillionsTile(
                    "chiffres",
                    Reach.PLACE,
                    List.of(
                            "essai-eleves",
                            "essai-adultes",
                            "essai-classes",
                            "essai-ordinateurs",
                            "essai-presence",
                            "essai-repas",
                            "essai-equipes")),
            new MillionsTile("courbe", Reach.HISTORY, List.of("essai-ordinateurs")),
            new MillionsTile("carte", Reach.DEPARTMENTS, List.of("essai-equipes")),
            new MillionsTile("points", Reach.DEPARTMENTS, List.of("essai-repas")),
            new MillionsTile("repartition", Reach.SCHOOLS, List.of("essai-presence")),
            new MillionsTile("chaleur", Reach.DEPARTMENTS_HISTORY, List.of("essai-presence")),
            new MillionsTile("courbe", Reach.HISTORY, List.of("essai-presence")),
            new MillionsTile("barres", Reach.DEPARTMENTS, List.of("essai-presence")),
            new MillionsTile("parts", Reach.BY_SEX, List.of("essai-eleves")),
            new MillionsTile("chiffres", Reach.PLACE, List.of("essai-tablettes", "essai-salles", "essai-prets")),
            new MillionsTile("petits-multiples", Reach.HISTORY, List.of("essai-equipes", "essai-repas")),
            new MillionsTile(
                    "tableau",
                    Reach.DEPARTMENTS,
                    List.of("essai-eleves", "essai-classes", "essai-presence", "essai-repas")));

    /** The kind of places that it lays side by side; null when it is about one. */
    @Nullable
    String kind() {
        return reach == Reach.SCHOOLS ? "etablissement" : reach.isOfDepartments() ? "departement" : null;
    }

    /** Series that it needs. */
    int series(int years) {
        return indicators.size() * (reach.isHistory() ? years : 1) * (reach == Reach.BY_SEX ? 3 : 1);
    }
}
