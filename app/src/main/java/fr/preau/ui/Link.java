package fr.preau.ui;

/**
 * Words and the address they lead to.
 *
 * @param waiting how many things wait there, shown beside the words; 0 for none
 */
public record Link(String label, String address, int waiting) {

    public Link(String label, String address) {
        this(label, address, 0);
    }

    /** The same, telling how many things wait there. */
    public Link waiting(int number) {
        return new Link(label, address, number);
    }
}
