@NullMarked
package fr.preau.ui.web;

import org.jspecify.annotations.NullMarked;
