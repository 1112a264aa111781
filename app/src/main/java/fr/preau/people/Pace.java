package fr.preau.people;

/** How often one client address may knock at a kind of door. */
public enum Pace {
    /** Style sheets, scripts, fonts: many for one page. */
    ASSETS(6000),
    /** Pages to read. */
    PAGES(1200),
    /** Search, asked at every letter typed. */
    SEARCH(600),
    /** Data for programs, and downloads. */
    API(600),
    /** Anything that changes something. */
    CHANGES(120),
    /** Files sent to be imported. */
    IMPORTS(30),
    /** Writing to somebody, whose box is to be spared. */
    LETTERS(10),
    /** Trying a one-time link, or asking for one. */
    SIGN_IN(10),
    /** Trying a password; each account is slowed down besides. */
    PASSWORD(60);

    private final int requestsPerMinute;

    Pace(int requestsPerMinute) {
        this.requestsPerMinute = requestsPerMinute;
    }

    /** Requests a minute, unless {@code preau.limits.per-minute} says otherwise. A whole school often stands behind one address. */
    int requestsPerMinute() {
        return requestsPerMinute;
    }
}
