package fr.preau.territory;

/** Who runs a school. The compact register only says «Privé», which may or may not be under contract. */
public enum Sector {
    PUBLIC,
    PRIVATE_UNDER_CONTRACT,
    PRIVATE_OUT_OF_CONTRACT,
    PRIVATE_UNSPECIFIED,
    /** The source prints a dash. */
    UNKNOWN;

    public boolean isPrivate() {
        return this == PRIVATE_UNDER_CONTRACT || this == PRIVATE_OUT_OF_CONTRACT || this == PRIVATE_UNSPECIFIED;
    }
}
