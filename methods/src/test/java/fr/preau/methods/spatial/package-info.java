@NullMarked
package fr.preau.methods.spatial;

import org.jspecify.annotations.NullMarked;
