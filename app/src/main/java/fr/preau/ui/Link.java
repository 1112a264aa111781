package fr.preau.ui;

/** Words and the address they lead to. */
public record Link(String label, String address) {}
