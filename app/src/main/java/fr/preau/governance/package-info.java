/**
 * Who carries the programme in the field: the posts of relays, who holds them, and which are vacant.
 *
 * <p>What others may use: {@link fr.preau.governance.RelayTerms} to ask, {@link fr.preau.governance.RelayAppointed} to hear. {@code relays}
 * holds the rules, the screens and the import.
 */
@ApplicationModule(allowedDependencies = {"values", "ui", "people", "files", "exports", "imports", "territory"})
@NullMarked
package fr.preau.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
