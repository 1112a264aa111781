package fr.preau.people;

/**
 * The operator is in.
 *
 * @param next page of ours that was asked for
 */
public record InsidePage(String next) {

    public String wayOut() {
        return OperatorController.WAY_OUT;
    }
}
