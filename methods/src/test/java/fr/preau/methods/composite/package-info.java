@NullMarked
package fr.preau.methods.composite;

import org.jspecify.annotations.NullMarked;
