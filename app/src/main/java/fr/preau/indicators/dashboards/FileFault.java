package fr.preau.indicators.dashboards;

/**
 * What is wrong with a file of a dashboard.
 *
 * @param line of the file, from 1; 0 for the file itself
 * @param where in words: «vignette 3, indicators»; empty for the file itself
 */
record FileFault(int line, String where, String words) {}
