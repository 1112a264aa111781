@NullMarked
package fr.preau.values;

import org.jspecify.annotations.NullMarked;
