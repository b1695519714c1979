package org.careerbenchmarks.ingest.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Opens the XML parts of one file. The parser keeps the names it meets, and becomes slow when they are many; one of its
 * own for each file sees to it that no file slows down the next.
 */
final class XmlReading {

    private final XMLInputFactory parsers = new InputFactoryImpl();
    private final Deadline deadline;

    XmlReading(Deadline deadline) {
        this.deadline = deadline;
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Eager, so that what is malformed shows in the one place where it is expected.
        parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    }

    XmlCursor open(String part, byte[] bytes, Vocabulary vocabulary) throws Refusal {
        MarkupLimit.check(part, bytes);
        try {
            return new XmlCursor(part, parsers.createXMLStreamReader(new Pieces(bytes)), vocabulary, deadline);
        } catch (XMLStreamException malformed) {
            deadline.check();
            throw Refusal.damaged("a workbook whose part " + Refusal.quote(part) + " is broken");
        }
    }

    /** Gives the parser piece after piece, and no more when the time is over. */
    private final class Pieces extends ByteArrayInputStream {

        Pieces(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int length) {
            return deadline.isOver() ? -1 : super.read(into, from, length);
        }
    }
}
