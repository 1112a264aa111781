package fr.preau.territory.web;

/** The first page while no school is loaded. */
public record EmptyHome() {}
