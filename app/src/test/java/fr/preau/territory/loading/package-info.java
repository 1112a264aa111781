@NullMarked
package fr.preau.territory.loading;

import org.jspecify.annotations.NullMarked;
