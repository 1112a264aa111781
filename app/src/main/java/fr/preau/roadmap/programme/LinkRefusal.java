package fr.preau.roadmap.programme;

/** Why an action is not said to carry out a decision. */
public enum LinkRefusal {
    /** The convention is closed: what its actions come from is said for good. */
    CLOSED,
    /** There is no such decision, or who asks may not read it: they are not told which. */
    UNKNOWN,
    /** It is of a body that is neither of the place of the convention, nor in it, nor around it. */
    ELSEWHERE,
    /** The action says so already. */
    TWICE,
    /** The action is gone meanwhile. */
    NO_ACTION
}
