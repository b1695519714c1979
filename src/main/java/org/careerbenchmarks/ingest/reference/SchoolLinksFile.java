package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.List;
import org.careerbenchmarks.model.reference.SchoolLink;

/** Reads {@code school-links.csv}: which school of the register took the place of which. */
final class SchoolLinksFile {

    static final String NAME = "school-links.csv";

    private static final String LINK_URN = "LinkURN";
    private static final String LINK_NAME = "LinkName";
    private static final String TYPE = "LinkType";
    private static final String DATE = "LinkEstablishedDate";

    private SchoolLinksFile() {}

    static List<SchoolLink> read(ReferenceFile file) {
        List<SchoolLink> links = new ArrayList<>();
        List<String> columns = List.of(SchoolsFile.URN, LINK_URN, LINK_NAME, TYPE, DATE);
        CsvTable.read(file, FileEncoding.UTF_8_OR_CP1252, columns, row -> links.add(link(row)));
        return List.copyOf(links);
    }

    private static SchoolLink link(CsvRow row) {
        SchoolsFile.checkDate(row, DATE);
        return new SchoolLink(
                row.matching(SchoolsFile.URN, SchoolsFile.URN_FORM, "is not a URN", SchoolsFile.URN_REMEDY),
                row.matching(LINK_URN, SchoolsFile.URN_FORM, "is not a URN", SchoolsFile.URN_REMEDY),
                row.text(LINK_NAME),
                row.required(TYPE, "write Successor, Predecessor or another kind of link"),
                SchoolsFile.dateOrNull(row.text(DATE)));
    }
}
