@NullMarked
package fr.preau.files;

import org.jspecify.annotations.NullMarked;
