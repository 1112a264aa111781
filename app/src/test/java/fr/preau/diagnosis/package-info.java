@NullMarked
package fr.preau.diagnosis;

import org.jspecify.annotations.NullMarked;
