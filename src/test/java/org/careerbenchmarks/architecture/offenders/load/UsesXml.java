package org.careerbenchmarks.architecture.offenders.load;

/** Breaks a fence on purpose. */
final class UsesXml {

    javax.xml.stream.XMLStreamReader reader;
}
