@NullMarked
package fr.preau.governance.bodies;

import org.jspecify.annotations.NullMarked;
