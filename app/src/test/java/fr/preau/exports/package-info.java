@NullMarked
package fr.preau.exports;

import org.jspecify.annotations.NullMarked;
