package fr.preau.indicators;

/** How often the source gives a value. */
public enum Periodicity {
    SCHOOL_YEAR,
    CIVIL_YEAR,
    EXAM_SESSION,
    QUARTER,
    MONTH,
    /** At the date of the file, whenever there is one. */
    OCCASIONAL
}
