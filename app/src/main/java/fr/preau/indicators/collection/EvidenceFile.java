package fr.preau.indicators.collection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files may prove an answer: documents, images and tables that begin as their name says. */
enum EvidenceFile {
    PDF(List.of("pdf"), new byte[] {'%', 'P', 'D', 'F', '-'}),
    PNG(List.of("png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
    JPEG(List.of("jpg", "jpeg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    /** OpenDocument and Office Open XML are zipped. */
    OFFICE(List.of("ods", "odt", "xlsx", "docx"), new byte[] {'P', 'K', 3, 4});

    /** In bytes. */
    static final int LARGEST = 1_000_000;

    /** Of one place, in one campaign. */
    static final int MOST = 20;

    static final String ACCEPTED = ".pdf,.png,.jpg,.jpeg,.ods,.odt,.xlsx,.docx";

    private static final int LONGEST_NAME = 120;

    private final List<String> suffixes;
    private final byte[] beginning;

    EvidenceFile(List<String> suffixes, byte[] beginning) {
        this.suffixes = suffixes;
        this.beginning = beginning;
    }

    /** What a file of that name must be. */
    static Optional<EvidenceFile> find(String name, byte[] content) {
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.suffixes.contains(suffix))
                .filter(type -> content.length > type.beginning.length
                        && Arrays.equals(type.beginning, Arrays.copyOf(content, type.beginning.length)))
                .findFirst();
    }

    /** The name without its folders and without what a file name does not hold; its end, where it is too long. */
    static String plain(String name) {
        String last = name.replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", " ")
                .strip();
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
