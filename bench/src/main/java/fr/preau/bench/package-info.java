/**
 * Measures the packaged application from outside, as its users meet it: over HTTP, as a process of its own, on the shipped data;
 * and in the same run what one would otherwise do, plain SQL and a pandas script. It knows no class of the application. The statistical
 * methods, which are no part of it, are measured in {@code fr.preau.bench.methods}.
 */
@NullMarked
package fr.preau.bench;

import org.jspecify.annotations.NullMarked;
