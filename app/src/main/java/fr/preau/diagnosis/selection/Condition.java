package fr.preau.diagnosis.selection;

/** Something that a selection has to obey beside its number of places, and that has a price. */
public sealed interface Condition permits EquityRule, FixedUnit {}
