/** The posts of relays and who holds them: rules, directory, import. */
@NullMarked
package fr.preau.governance.relays;

import org.jspecify.annotations.NullMarked;
