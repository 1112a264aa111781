package fr.preau.imports.files;

import fr.preau.imports.FileProblem;
import fr.preau.imports.ImportRefused;
import fr.preau.ui.Texts;

/** The first bytes by which files of other sorts are known, so that one sent by mistake is refused by its name. */
enum FileSignature {
    WORKBOOK("workbook", 'P', 'K', 3, 4),
    OLD_WORKBOOK("workbook", 0xD0, 0xCF, 0x11, 0xE0),
    PDF("document", '%', 'P', 'D', 'F'),
    PNG("image", 0x89, 'P', 'N', 'G'),
    JPEG("image", 0xFF, 0xD8, 0xFF),
    SEVEN_ZIP("archive", '7', 'z', 0xBC, 0xAF);

    /** The length of the longest signature, in bytes. */
    static final int LONGEST = 4;

    private final String sort;
    private final int[] bytes;

    FileSignature(String sort, int... bytes) {
        this.sort = sort;
        this.bytes = bytes;
    }

    static boolean isGzip(byte[] first) {
        return first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    static void refuseForeign(byte[] first) {
        for (FileSignature signature : values()) {
            if (signature.begins(first)) {
                throw new ImportRefused(FileProblem.NOT_A_TEXT_FILE, "", Texts.t("imports.expected." + signature.sort));
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
