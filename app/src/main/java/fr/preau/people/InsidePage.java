package fr.preau.people;

/**
 * The operator is in.
 *
 * @param next page of ours that was asked for
 * @param isFirst whether nobody has an account yet
 */
public record InsidePage(String next, boolean isFirst) {

    /** Where the first account is made. */
    public String first() {
        return "/premier-compte";
    }

    public String wayOut() {
        return OperatorController.WAY_OUT;
    }
}
