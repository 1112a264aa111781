package fr.preau.desk;

/** A form of one button: opening a notification is reading it, which changes something. */
public record Opening(String title, String action) {}
