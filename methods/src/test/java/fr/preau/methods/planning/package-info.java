@NullMarked
package fr.preau.methods.planning;

import org.jspecify.annotations.NullMarked;
