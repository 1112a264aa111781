package fr.preau.roadmap;

/** A value aimed at in a place, with the field of the roadmap in which it stands. */
public record AimedAt(RoadmapSummary roadmap, String fieldNumber, String fieldTitle, Objective objective) {}
