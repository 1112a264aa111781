package fr.preau.governance.bodies;

import java.time.Instant;

/**
 * When and where a body meets, as it may be said anew.
 *
 * @param minutes how long, planned
 * @param venue may be empty
 * @param link of the video conference, which only members are shown; may be empty
 * @param isPrivate only who sits in the body, or keeps it, knows of the meeting
 */
record MeetingPlan(Instant startsAt, int minutes, String venue, String link, boolean isPrivate) {

    static final int SHORTEST = 5;
    static final int LONGEST = 1440;
    static final int LONGEST_VENUE = 200;
    static final int LONGEST_LINK = 500;
    static final int USUAL = 120;
}
