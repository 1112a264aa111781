package fr.preau.indicators.panels;

import fr.preau.ui.ComparisonStrip;
import java.util.List;

/** The strips of «Comparé à…». */
public record ComparisonView(List<ComparisonStrip> strips) {}
