@NullMarked
package fr.preau.governance.relays;

import org.jspecify.annotations.NullMarked;
