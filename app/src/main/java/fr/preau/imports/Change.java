package fr.preau.imports;

/**
 * One change, as the report lists it.
 *
 * @param subject what changed, as a reader names it: «École Jules Ferry, Bourges (0180035R)»
 * @param path address of its page in Préau, as in {@code /etablissements/0180035R}; empty when it has none
 * @param detail what exactly, in French, as in «École du Centre → École Jules Ferry»; empty when the kind says it all
 */
public record Change(ChangeKind kind, String subject, String path, String detail) {}
