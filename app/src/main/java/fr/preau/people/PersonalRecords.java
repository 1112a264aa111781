package fr.preau.people;

import java.util.UUID;

/**
 * What a part of the house holds about people who have an account. Whoever keeps a table with their numbers answers this, so that they can
 * take away all that is held about them, and have it erased (RGPD, articles 15, 17 and 20).
 */
public interface PersonalRecords {

    /** What it is called in the file that a person takes away: French, small letters, words joined by {@code _}. */
    String part();

    /** What is held about a person, as it will be written in that file. */
    Object heldAbout(UUID person);

    /** Takes away what only this person needed, in the transaction of the erasure. What others need stays, and names nobody. */
    void erase(UUID person);
}
