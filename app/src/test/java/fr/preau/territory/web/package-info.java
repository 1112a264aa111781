@NullMarked
package fr.preau.territory.web;

import org.jspecify.annotations.NullMarked;
