/** The measured program and its machine: starting and stopping it, asking it for pages, and what it takes of processor and memory. */
@NullMarked
package fr.preau.bench.system;

import org.jspecify.annotations.NullMarked;
