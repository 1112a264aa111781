package fr.preau.ui;

/**
 * What must not be forgotten on any page, and how to end it.
 *
 * @param text what is the matter
 * @param action what the button does
 * @param address where it is sent
 */
public record Reminder(String text, String action, String address) {}
