package fr.preau.methods.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out what it computes, and nothing else
 * @param words what it says about it
 */
record Console(InputStream in, PrintStream out, PrintStream words) {}
