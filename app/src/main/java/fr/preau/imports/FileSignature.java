package fr.preau.imports;

/** The first bytes by which files of other sorts are known, so that one sent by mistake is refused by its name. */
enum FileSignature {
    WORKBOOK(
            "un fichier CSV (dans le tableur : Enregistrer sous, CSV UTF-8), et non un classeur ou une archive zip",
            'P',
            'K',
            3,
            4),
    OLD_WORKBOOK(
            "un fichier CSV (dans le tableur : Enregistrer sous, CSV UTF-8), et non un classeur",
            0xD0,
            0xCF,
            0x11,
            0xE0),
    PDF("un fichier de données, et non un document PDF", '%', 'P', 'D', 'F'),
    PNG("un fichier de données, et non une image", 0x89, 'P', 'N', 'G'),
    JPEG("un fichier de données, et non une image", 0xFF, 0xD8, 0xFF),
    SEVEN_ZIP("un fichier seul, ou compressé par gzip, et non une archive 7z", '7', 'z', 0xBC, 0xAF);

    /** The length of the longest signature, in bytes. */
    static final int LONGEST = 4;

    private final String expected;
    private final int[] bytes;

    FileSignature(String expected, int... bytes) {
        this.expected = expected;
        this.bytes = bytes;
    }

    static boolean isGzip(byte[] first) {
        return first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    static void refuseForeign(byte[] first) {
        for (FileSignature signature : values()) {
            if (signature.begins(first)) {
                throw new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", signature.expected);
            }
        }
    }

    private boolean begins(byte[] first) {
        if (first.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((first[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
