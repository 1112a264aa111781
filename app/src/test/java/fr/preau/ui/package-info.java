@NullMarked
package fr.preau.ui;

import org.jspecify.annotations.NullMarked;
