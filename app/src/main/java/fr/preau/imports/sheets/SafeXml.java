package fr.preau.imports.sheets;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that declares nothing and asks for nothing: a document with a DTD or with entities of its own is refused. */
final class SafeXml {

    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("Nothing outside of the document is read.");
        });
        return factory;
    }

    /** What is done at each event, until the end. */
    @FunctionalInterface
    interface Event {

        void at(XMLStreamReader xml, int event);
    }

    static void read(byte[] document, Event each) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Spreadsheet.broken();
                }
                each.at(xml, event);
            }
        } catch (XMLStreamException malformed) {
            throw Spreadsheet.broken();
        }
    }
}
