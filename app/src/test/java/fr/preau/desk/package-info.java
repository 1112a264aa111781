@NullMarked
package fr.preau.desk;

import org.jspecify.annotations.NullMarked;
