/** The open data that come with the product: their catalogue, and their loading when Préau starts. */
@NamedInterface("shipped")
@NullMarked
package fr.preau.imports.shipped;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
