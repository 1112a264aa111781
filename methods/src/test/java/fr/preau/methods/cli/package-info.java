@NullMarked
package fr.preau.methods.cli;

import org.jspecify.annotations.NullMarked;
