package fr.preau.indicators.entry;

import fr.preau.indicators.observations.SeenVersion;

/**
 * A place of a sheet, and what stands in its fields.
 *
 * @param known what is known of it now
 */
record EntryLine(ExpectedPlace place, PlaceVersions known, Answer answer, Standing standing) {

    /** What was typed, beside what is known. */
    enum Standing {
        /** Nothing else was typed. */
        AS_KNOWN,
        CHANGED,
        /** Something else was typed, and something else came meanwhile: whoever typed must see it before replacing it. */
        OVERTAKEN
    }

    /** Before anything is typed. */
    static EntryLine of(ExpectedPlace place, PlaceVersions known) {
        return new EntryLine(place, known, known.answer(), Standing.AS_KNOWN);
    }

    /** @param seen what stood there when somebody typed */
    static EntryLine of(ExpectedPlace place, PlaceVersions known, Answer typed, SeenVersion seen) {
        if (typed.equals(known.answer()) || typed.equals(known.answerSeen(seen))) {
            return of(place, known);
        }
        boolean overtaken = !seen.equals(known.seen());
        return new EntryLine(place, known, typed, overtaken ? Standing.OVERTAKEN : Standing.CHANGED);
    }

    boolean isChanged() {
        return standing == Standing.CHANGED;
    }

    boolean isOvertaken() {
        return standing == Standing.OVERTAKEN;
    }
}
