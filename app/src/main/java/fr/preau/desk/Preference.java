package fr.preau.desk;

/**
 * How somebody is told one kind of things.
 *
 * @param shown in the application
 * @param pace of letters
 */
record Preference(Kind kind, boolean shown, Pace pace) {

    /** Not told at all. */
    boolean isMute() {
        return !shown && pace == Pace.NEVER;
    }
}
