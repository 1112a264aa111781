package fr.preau.governance.bodies;

import java.util.Optional;

/**
 * Ending the term of a member.
 *
 * @param forgetting where one asks to forget their name; empty where there is none, or where the account holds it
 */
public record MemberEndPage(FormPage form, Optional<String> forgetting) {}
