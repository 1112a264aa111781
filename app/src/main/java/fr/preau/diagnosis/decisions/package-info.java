/**
 * Priority lists that were decided: frozen with all that made them, so that anyone can read why, replay them, and compare them with
 * others.
 *
 * <p>A {@link fr.preau.diagnosis.decisions.DecisionRecord} holds everything, as one text whose fingerprint is printed. Pages, files,
 * replays and comparisons are made of the record alone: what is loaded or corrected later changes nothing of it.
 */
@NullMarked
package fr.preau.diagnosis.decisions;

import org.jspecify.annotations.NullMarked;
