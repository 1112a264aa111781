package fr.preau.people;

import java.util.UUID;

/** Somebody asked for a correction or for erasure; published in the transaction of the request. Who it was is read on its page alone. */
public record RequestMade(UUID request, UUID person) {}
