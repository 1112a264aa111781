/** Dashboards that users compose of figures, charts, tables and words, and that tell no known lie. */
@NullMarked
package fr.preau.indicators.dashboards;

import org.jspecify.annotations.NullMarked;
