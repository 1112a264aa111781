package fr.preau.roadmap.programme;

import java.util.List;

/**
 * One of those who sign a convention.
 *
 * @param code by which the file names it: lower case, words joined by hyphens
 * @param title its name: an institution, never a person
 * @param role what it does in the programme
 */
public record Partner(String code, String title, String role, List<Commitment> commitments) {

    /** @throws IllegalArgumentException if no partner can have this code */
    public Partner {
        commitments = List.copyOf(commitments);
        Codes.check(code);
    }

    /** The money that it commits, of the lines whose amount is known. */
    public Total money() {
        return Total.of(commitments.stream()
                .filter(commitment -> commitment.kind() == CommitmentKind.MONEY)
                .map(Commitment::amount)
                .toList());
    }
}
