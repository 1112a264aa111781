package fr.preau.roadmap;

import java.util.List;

/**
 * What is said around a part of a roadmap, in French; any of it may be empty.
 *
 * @param statement what the diagnosis says
 * @param method how one goes about it
 * @param actions what is to be led
 * @param pilot the service that answers for it, never a person's name
 * @param partners those one works with
 * @param expertise the centre of expertise that leads it for the others
 */
public record Intent(
        String statement, String method, List<String> actions, String pilot, List<String> partners, String expertise) {

    public static final Intent NONE = new Intent("", "", List.of(), "", List.of(), "");

    public Intent {
        actions = List.copyOf(actions);
        partners = List.copyOf(partners);
    }
}
