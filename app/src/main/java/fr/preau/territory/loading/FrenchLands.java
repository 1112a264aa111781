package fr.preau.territory.loading;

import java.util.List;

/** The rectangles, in degrees, outside which no French school stands. */
final class FrenchLands {

    private static final List<Box> BOXES = List.of(
            new Box("France métropolitaine", 41.3, 51.2, -5.3, 9.7),
            new Box("Guadeloupe, Martinique, Saint-Martin, Saint-Barthélemy", 14.3, 18.2, -63.2, -60.7),
            new Box("Guyane", 2.0, 6.0, -54.7, -51.5),
            new Box("La Réunion", -21.5, -20.8, 55.1, 55.9),
            new Box("Mayotte", -13.1, -12.5, 44.9, 45.4),
            new Box("Saint-Pierre-et-Miquelon", 46.7, 47.2, -56.5, -56.1),
            new Box("Nouvelle-Calédonie", -22.9, -19.5, 163.5, 168.2),
            new Box("Wallis-et-Futuna", -14.5, -13.1, -178.3, -176.0),
            new Box("Polynésie française", -28.0, -7.8, -155.0, -134.4));

    private FrenchLands() {}

    static boolean contain(double latitude, double longitude) {
        return BOXES.stream().anyMatch(box -> box.contains(latitude, longitude));
    }

    private record Box(String name, double south, double north, double west, double east) {

        boolean contains(double latitude, double longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }
}
