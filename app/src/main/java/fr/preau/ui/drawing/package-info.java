/**
 * Where marks stand in the charts that the server draws. Across, positions are shares of the width ({@code "45.2%"}), so that a drawing
 * fits any screen while its text keeps its size; up and down they are pixels.
 */
@NullMarked
package fr.preau.ui.drawing;

import org.jspecify.annotations.NullMarked;
