package fr.preau.ui;

/** Copies the address of the page, which holds the whole state of the screen. Drawn only where JavaScript runs: the address bar does the same. */
public record CopyAddress() implements Component {}
