package fr.preau.diagnosis.selection;

import fr.preau.territory.Place;

/** Units of which a rule asks for some, or allows some. */
public sealed interface Group {

    GroupId id();

    /** Those that stand in a place. */
    record Within(GroupId id, Place place) implements Group {

        static Within of(GroupFamily family, Place place) {
            return new Within(new GroupId(family, place.id().code()), place);
        }
    }

    /** Those of which something is known that one word says. */
    record Known(GroupId id) implements Group {

        static Known of(GroupFamily family, String code) {
            return new Known(new GroupId(family, code));
        }
    }

    /**
     * Those with so many pupils or inhabitants.
     *
     * @param from the fewest
     * @param below one more than the most; the greatest number where there is no most
     */
    record Between(GroupId id, int from, int below) implements Group {

        public boolean isOpen() {
            return below == Integer.MAX_VALUE;
        }

        boolean holds(int number) {
            return number >= from && number < below;
        }
    }
}
