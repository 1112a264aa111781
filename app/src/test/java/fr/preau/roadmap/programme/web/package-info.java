@NullMarked
package fr.preau.roadmap.programme.web;

import org.jspecify.annotations.NullMarked;
