@NullMarked
package fr.preau.methods.planning.cpsat;

import org.jspecify.annotations.NullMarked;
