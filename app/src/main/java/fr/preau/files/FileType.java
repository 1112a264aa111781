package fr.preau.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sorts of files that may be joined to a record; each is what its content says, not only its name. */
public enum FileType {
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    PNG("image/png"),
    JPG("image/jpeg"),
    CSV("text/csv");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PDF_START = {'%', 'P', 'D', 'F', '-'};

    /** Where the sort of an OpenDocument file stands: its first entry is not compressed (OpenDocument 1.3, part 2, 3.3). */
    private static final int ODF_SORT = 30;

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The word for it in the database, which is also how names end. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end. */
    Stream<String> suffixes() {
        return this == JPG ? Stream.of(".jpg", ".jpeg") : Stream.of("." + slug());
    }

    static FileType ofSlug(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    /** The sort of a file; empty when its name or its content is none of them, or the two differ. */
    static Optional<FileType> of(String name, byte[] content) {
        String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(type -> type.suffixes().anyMatch(("." + suffix)::equals))
                        .findFirst()
                        .filter(type -> type.fits(content));
    }

    private boolean fits(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, PDF_START, 0);
            case PNG -> startsWith(content, PNG_START, 0);
            case JPG -> startsWith(content, JPEG_START, 0);
            case ODT, ODS, ODP ->
                startsWith(content, ZIP, 0) && startsWith(content, ascii("mimetype" + mediaType), ODF_SORT);
            case DOCX -> isOffice(content, "word/");
            case XLSX -> isOffice(content, "xl/");
            case PPTX -> isOffice(content, "ppt/");
            case CSV -> isText(content);
        };
    }

    /** The names of entries are not compressed; a file with macros has another suffix, and is none of these. */
    private static boolean isOffice(byte[] content, String folder) {
        return startsWith(content, ZIP, 0)
                && holds(content, "[Content_Types].xml")
                && holds(content, folder)
                && !holds(content, "vbaProject.bin");
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException anotherEncoding) {
            return new String(content, StandardCharsets.ISO_8859_1).codePoints().noneMatch(c -> c >= 0x80 && c < 0xA0);
        }
    }

    private static boolean startsWith(byte[] content, byte[] start, int at) {
        return content.length >= at + start.length
                && Arrays.equals(content, at, at + start.length, start, 0, start.length);
    }

    private static boolean holds(byte[] content, String words) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
