package fr.preau.governance.bodies;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * A point of an agenda.
 *
 * @param position from 1
 * @param minutes empty where nobody said
 * @param presenter who presents it; may be empty
 */
record AgendaItem(UUID id, int position, String title, OptionalInt minutes, String presenter) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PRESENTER = 120;
    static final int MOST_MINUTES = 600;

    /** «2. Équipement des collèges» */
    String numbered() {
        return position + ". " + title;
    }
}
