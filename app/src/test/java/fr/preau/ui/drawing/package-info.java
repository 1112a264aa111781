@NullMarked
package fr.preau.ui.drawing;

import org.jspecify.annotations.NullMarked;
