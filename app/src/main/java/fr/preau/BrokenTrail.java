package fr.preau;

/** The audit trail is not as it was written. The message is French and says where, one fault a line. */
class BrokenTrail extends RuntimeException {

    BrokenTrail(String faults) {
        super(faults);
    }
}
