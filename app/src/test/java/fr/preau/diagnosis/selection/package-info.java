@NullMarked
package fr.preau.diagnosis.selection;

import org.jspecify.annotations.NullMarked;
