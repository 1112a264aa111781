/**
 * Who decides and who carries the programme: bodies, their meetings, minutes and decisions; the posts of relays in the field, who holds
 * them, and which are vacant.
 *
 * <p>What others may use: {@link fr.preau.governance.DecisionDates}, {@link fr.preau.governance.NamedDecisions},
 * {@link fr.preau.governance.MinutesToApprove} and {@link fr.preau.governance.RelayTerms} to ask, {@link fr.preau.governance.DecisionSequel}
 * to say what came of decisions, {@link fr.preau.governance.RelayAppointed} to hear. {@code bodies} and {@code relays} hold the rules and the
 * screens.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "files", "exports", "imports", "territory"})
@NullMarked
package fr.preau.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
