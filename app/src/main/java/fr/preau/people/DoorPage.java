package fr.preau.people;

/**
 * Where a link is pasted.
 *
 * @param pasted what was received, shown again when it was refused
 * @param refusal why; empty when nothing was tried yet
 * @param next page of ours to go to afterwards
 */
public record DoorPage(String pasted, String refusal, String next) {

    static DoorPage empty(ReturnAddress next) {
        return new DoorPage("", "", next.path());
    }

    public String action() {
        return OperatorController.ADDRESS;
    }

    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}
