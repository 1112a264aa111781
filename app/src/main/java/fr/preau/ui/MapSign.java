package fr.preau.ui;

/**
 * What a point of a map looks like: shape, size and contour tell signs apart for who does not see colours.
 *
 * @param label what it says, in words
 * @param fill the name of a colour of the page, without dashes
 * @param line that of its contour
 * @param radius in pixels, where points have room
 */
public record MapSign(String label, Shape shape, String fill, String line, double radius) {

    /** A map of signs shows at most so many. */
    public static final int MOST = 8;

    /** An outline. Those that tell levels of schools (circle, square, triangle) in plain colours are others. */
    public enum Shape {
        DISC,
        DIAMOND;

        /** The word of the drawing. */
        public String slug() {
            return this == DISC ? "disc" : "diamond";
        }
    }

    public static MapSign disc(String label, double radius) {
        return new MapSign(label, Shape.DISC, "absent", "card", radius);
    }

    public static MapSign diamond(String label, double radius) {
        return new MapSign(label, Shape.DIAMOND, "absent", "card", radius);
    }

    /** In such a colour, with a contour of ink. */
    public MapSign filled(String colour) {
        return new MapSign(label, shape, colour, "ink", radius);
    }

    /** Empty, with a contour of such a colour. */
    public MapSign hollow(String colour) {
        return new MapSign(label, shape, "card", colour, radius);
    }
}
