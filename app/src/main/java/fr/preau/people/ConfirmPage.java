package fr.preau.people;

/**
 * A link was followed: does the visitor mean to enter?
 *
 * @param token what the link carried
 * @param next page of ours to go to afterwards
 */
public record ConfirmPage(String token, String next) {

    public String action() {
        return OperatorController.ADDRESS;
    }
}
