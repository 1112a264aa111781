package fr.preau.governance.relays;

import fr.preau.values.Validity;

/** When somebody is to hold a post, with which skills and how; as in {@link Appointment}. */
record Term(Validity validity, Skills skills, String way) {

    static final int LONGEST_WAY = 300;

    static Term of(Validity validity) {
        return new Term(validity, Skills.NONE, "");
    }
}
