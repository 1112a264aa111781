package fr.preau.exports;

import java.util.Optional;
import org.springframework.http.MediaType;

/** The files that a table can be downloaded as. */
public enum ExportFormat implements FileFormat {
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

    @Override
    public String suffix() {
        return suffix;
    }

    @Override
    public MediaType mediaType() {
        return mediaType;
    }

    public static Optional<ExportFormat> findBySuffix(String suffix) {
        return FileFormat.find(values(), suffix);
    }
}
