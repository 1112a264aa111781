package fr.preau.indicators;

/** Why a place can have no value. The sentence of each is in the messages: {@code indicators.inapplicable.…}. */
public enum InapplicabilityReason {
    /** The indicator is about another kind of place: communes, départements… */
    OTHER_KIND_OF_PLACE,
    /** The indicator is about another kind of school: an exam that is not sat there. */
    OTHER_KIND_OF_SCHOOL,
    /** The indicator leaves this sector out, as the social position index leaves out schools without contract. */
    OTHER_SECTOR,
    /** There is no such school in the place, so that there is nothing to measure. */
    NO_SUCH_SCHOOL_HERE
}
