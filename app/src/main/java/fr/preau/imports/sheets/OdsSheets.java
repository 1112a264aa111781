package fr.preau.imports.sheets;

import java.util.List;
import java.util.Map;

/** The sheets of an OpenDocument spreadsheet (ISO/IEC 26300). */
final class OdsSheets {

    /** Where they stand. */
    static final String PART = "content.xml";

    private OdsSheets() {}

    static List<Sheet> read(Map<String, byte[]> parts) {
        byte[] content = parts.get(PART);
        if (content == null) {
            throw Spreadsheet.foreign();
        }
        var reading = new OdsReading();
        SafeXml.read(content, reading);
        return reading.sheets();
    }
}
