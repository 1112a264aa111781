package fr.preau.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Slides in Office Open XML (ISO/IEC 29500): 16:9, titles that are titles, text boxes and tables. Written part by part: the library that
 * writes such files would be a fifth of the product.
 */
final class PptxFile {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String NAMESPACES = """
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main\"""";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PART = "application/vnd.openxmlformats-officedocument.presentationml.";

    /** Widths and heights are in English metric units: 360 000 to a centimetre. */
    private static final int WIDTH = 10_890_000;

    private static final int LEFT = 650_000;
    private static final int ROW = 420_000;

    private PptxFile() {}

    static void write(Deck deck, OutputStream output) throws IOException {
        var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        int slides = deck.slides().size() + 1;
        put(zip, "[Content_Types].xml", contentTypes(slides));
        put(zip, "_rels/.rels", relations(relation(1, OFFICE + "officeDocument", "ppt/presentation.xml")));
        put(zip, "ppt/presentation.xml", presentation(slides));
        put(zip, "ppt/_rels/presentation.xml.rels", presentationRelations(slides));
        copy(zip, "theme1.xml", "ppt/theme/theme1.xml");
        copy(zip, "slideMaster1.xml", "ppt/slideMasters/slideMaster1.xml");
        put(
                zip,
                "ppt/slideMasters/_rels/slideMaster1.xml.rels",
                relations(relation(1, OFFICE + "slideLayout", "../slideLayouts/slideLayout1.xml")
                        + relation(2, OFFICE + "theme", "../theme/theme1.xml")));
        copy(zip, "slideLayout1.xml", "ppt/slideLayouts/slideLayout1.xml");
        put(
                zip,
                "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
                relations(relation(1, OFFICE + "slideMaster", "../slideMasters/slideMaster1.xml")));
        slide(zip, 1, title(deck.title()) + box(3, 3_000_000, 2_600_000, deck.lines()));
        for (int i = 0; i < deck.slides().size(); i++) {
            slide(zip, i + 2, shapes(deck.slides().get(i)));
        }
        zip.finish();
    }

    private static String shapes(Deck.Slide slide) {
        String title = title(slide.title());
        if (!slide.hasTable()) {
            return title + box(3, 1_400_000, 4_800_000, slide.sentences());
        }
        return slide.sentences().isEmpty()
                ? title + table(1_450_000, slide)
                : title + box(3, 1_300_000, 1_150_000, slide.sentences()) + table(2_550_000, slide);
    }

    private static void slide(ZipOutputStream zip, int number, String shapes) throws IOException {
        put(zip, "ppt/slides/slide%d.xml".formatted(number), """
                <p:sld %s><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>%s\
                </p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>""".formatted(NAMESPACES, shapes));
        put(
                zip,
                "ppt/slides/_rels/slide%d.xml.rels".formatted(number),
                relations(relation(1, OFFICE + "slideLayout", "../slideLayouts/slideLayout1.xml")));
    }

    private static String title(String text) {
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="2" name="Titre"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>\
                </p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>%s</p:txBody></p:sp>""".formatted(paragraph(text, ""));
    }

    private static String box(int id, int top, int height, List<String> lines) {
        var paragraphs = new StringBuilder();
        lines.forEach(line -> paragraphs.append(paragraph(line, " sz=\"1500\"")));
        return """
                <p:sp><p:nvSpPr><p:cNvPr id="%d" name="Texte"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="%d" y="%d"/>\
                <a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>\
                <a:bodyPr wrap="square"><a:normAutofit/></a:bodyPr><a:lstStyle/>%s</p:txBody></p:sp>""".formatted(id, LEFT, top, WIDTH, height, lines.isEmpty() ? paragraph("", "") : paragraphs);
    }

    private static String table(int top, Deck.Slide slide) {
        int columns = slide.header().size();
        var grid = new StringBuilder();
        IntStream.range(0, columns).forEach(_ -> grid.append("<a:gridCol w=\"%d\"/>".formatted(WIDTH / columns)));
        var rows = new StringBuilder(row(slide.header(), " b=\"1\""));
        slide.rows().forEach(row -> rows.append(row(row, "")));
        return """
                <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Tableau"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>\
                <p:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></p:xfrm><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>%s</a:tblGrid>%s\
                </a:tbl></a:graphicData></a:graphic></p:graphicFrame>""".formatted(LEFT, top, WIDTH, ROW * (slide.rows().size() + 1), grid, rows);
    }

    private static String row(List<String> cells, String weight) {
        var row = new StringBuilder("<a:tr h=\"%d\">".formatted(ROW));
        cells.forEach(cell ->
                row.append("<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>%s</a:txBody><a:tcPr>%s</a:tcPr></a:tc>"
                        .formatted(paragraph(cell, " sz=\"1200\"" + weight), borders())));
        return row.append("</a:tr>").toString();
    }

    private static String borders() {
        var borders = new StringBuilder();
        List.of("lnL", "lnR", "lnT", "lnB")
                .forEach(side ->
                        borders.append("<a:%s w=\"6350\"><a:solidFill><a:srgbClr val=\"B9C2BD\"/></a:solidFill></a:%s>"
                                .formatted(side, side)));
        return borders.append("<a:noFill/>").toString();
    }

    private static String paragraph(String text, String properties) {
        return text.isEmpty()
                ? "<a:p><a:endParaRPr lang=\"fr-FR\"/></a:p>"
                : "<a:p><a:r><a:rPr lang=\"fr-FR\"%s/><a:t>%s</a:t></a:r></a:p>"
                        .formatted(properties, Xml.escaped(text));
    }

    private static String presentation(int slides) {
        var list = new StringBuilder();
        IntStream.range(0, slides)
                .forEach(i -> list.append("<p:sldId id=\"%d\" r:id=\"rId%d\"/>".formatted(256 + i, i + 10)));
        return """
                <p:presentation %s><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>%s</p:sldIdLst>\
                <p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>""".formatted(NAMESPACES, list);
    }

    private static String presentationRelations(int slides) {
        var list = new StringBuilder(relation(1, OFFICE + "slideMaster", "slideMasters/slideMaster1.xml"));
        list.append(relation(2, OFFICE + "theme", "theme/theme1.xml"));
        IntStream.range(0, slides)
                .forEach(i -> list.append(relation(i + 10, OFFICE + "slide", "slides/slide%d.xml".formatted(i + 1))));
        return relations(list.toString());
    }

    private static String contentTypes(int slides) {
        var list = new StringBuilder();
        IntStream.rangeClosed(1, slides)
                .forEach(i -> list.append(override("/ppt/slides/slide%d.xml".formatted(i), PART + "slide+xml")));
        return """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>%s%s%s%s%s</Types>""".formatted(
                        override("/ppt/presentation.xml", PART + "presentation.main+xml"),
                        override("/ppt/slideMasters/slideMaster1.xml", PART + "slideMaster+xml"),
                        override("/ppt/slideLayouts/slideLayout1.xml", PART + "slideLayout+xml"),
                        override("/ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
                        list);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type);
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(number, type, target);
    }

    private static String relations(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(list);
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEADER + content).getBytes(StandardCharsets.UTF_8));
    }

    private static void copy(ZipOutputStream zip, String from, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream part = PptxFile.class.getResourceAsStream("/exports/pptx/" + from)) {
            if (part == null) {
                throw new UncheckedIOException(new IOException("The part %s is not in the product.".formatted(from)));
            }
            part.transferTo(zip);
        }
    }
}
