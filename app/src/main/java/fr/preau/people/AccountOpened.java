package fr.preau.people;

import java.util.UUID;

/** Somebody who was invited followed the link; published in the transaction that opens the account. */
public record AccountOpened(UUID person) {}
