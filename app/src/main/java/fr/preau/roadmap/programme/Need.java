package fr.preau.roadmap.programme;

import java.util.UUID;

/**
 * What an action answers: a priority list that was frozen, which says which places need help first, and why.
 *
 * @param decision its number
 * @param title as it was when the action was written
 */
public record Need(UUID decision, String title) {}
