package fr.preau.exports;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The files that a table can be downloaded as. */
public enum ExportFormat {
    /** RFC 4180, UTF-8, decimal points, ISO dates, codes as headers: for machines. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** OpenDocument spreadsheet, labels as headers: for people. */
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    /** Office Open XML spreadsheet, labels as headers: for people. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String suffix;
    private final MediaType mediaType;

    ExportFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    /** The end of the file's name, without the dot. */
    public String suffix() {
        return suffix;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    public static Optional<ExportFormat> findBySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }
}
