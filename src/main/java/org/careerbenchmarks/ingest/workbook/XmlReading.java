package org.careerbenchmarks.ingest.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/**
 * Opens the XML parts of one file. The parser keeps the names it meets, and becomes slow when they are many; one of its
 * own for each file sees to it that no file slows down the next.
 */
final class XmlReading {

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "US-ASCII", "ISO-8859-", "WINDOWS-125");

    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final Deadline deadline;
    private final int cellCharacters;

    XmlReading(Deadline deadline, int cellCharacters) {
        this.deadline = deadline;
        this.cellCharacters = cellCharacters;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Eager, so that what is malformed shows in the one place where it is expected.
        parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    }

    XmlCursor open(String part, InputStream unpacked, Vocabulary vocabulary) throws Refusal {
        XmlBytes bytes = new XmlBytes(unpacked, new MarkupLimit(part, cellCharacters), deadline);
        try {
            XMLStreamReader reader = parsers.createXMLStreamReader(bytes);
            refuseEncoding(reader.getCharacterEncodingScheme());
            return new XmlCursor(part, reader, vocabulary, bytes);
        } catch (XMLStreamException malformed) {
            bytes.check();
            throw Refusal.damaged("a workbook whose part " + Refusal.quote(part) + " is broken");
        }
    }

    /** Workbooks are written in Unicode; in some other encodings a tag could be hidden from {@link MarkupLimit}. */
    private static void refuseEncoding(@Nullable String declared) throws Refusal {
        String encoding = declared == null ? "UTF-8" : declared.toUpperCase(Locale.ROOT);
        if (ENCODINGS.stream().noneMatch(encoding::startsWith)) {
            throw Refusal.damaged("a workbook with a part in the encoding " + Refusal.quote(encoding));
        }
    }
}
