package fr.preau.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What all OpenDocument packages have (ISO/IEC 26300, part 2): {@code mimetype} first and uncompressed, and a list of the parts. */
final class OpenDocument {

    private OpenDocument() {}

    static void begin(ZipOutputStream zip, String mediaType) throws IOException {
        byte[] bytes = mediaType.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    static void writeManifest(ZipOutputStream zip, String mediaType, String... parts) throws IOException {
        var manifest = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
                """.formatted(mediaType));
        for (String part : parts) {
            manifest.append("<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"text/xml\"/>\n"
                    .formatted(part));
        }
        write(
                zip,
                "META-INF/manifest.xml",
                manifest.append("</manifest:manifest>\n").toString());
    }

    /** One more part of a package. */
    static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
