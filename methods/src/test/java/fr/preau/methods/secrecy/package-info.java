@NullMarked
package fr.preau.methods.secrecy;

import org.jspecify.annotations.NullMarked;
