package org.careerbenchmarks.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerbenchmarks.ingest.workbook.Openings.refused;
import static org.careerbenchmarks.ingest.workbook.XlsxBytes.aWorkbook;

import org.careerbenchmarks.model.FileDefect;
import org.careerbenchmarks.model.Opening;
import org.junit.jupiter.api.Test;

/** Zip archives that are no workbooks are called by their names. */
class OtherArchivesTests {

    @Test
    void namesOtherFilesInZipArchives() {
        assertThat(refused(new ZipBytes()
                        .stored("a.xlsx", "1")
                        .stored("b/", "")
                        .stored("b/c.xlsx", "2")
                        .toBytes()))
                .isEqualTo(new Opening.Refused(FileDefect.ARCHIVE_OF_FILES, "a zip archive of 2 files"));
        assertThat(refused(new ZipBytes().stored("a.xlsx", "1").toBytes()).observed())
                .isEqualTo("a zip archive of 1 file");
        assertThat(refused(new ZipBytes()
                        .stored("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .stored("content.xml", "")
                        .toBytes()))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "an OpenDocument spreadsheet (.ods)"));
        assertThat(refused(new ZipBytes()
                                .stored("mimetype", "application/epub+zip")
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.NOT_A_WORKBOOK);
        assertThat(refused(new ZipBytes().stored("Index/Document.iwa", "").toBytes()))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "an Apple Numbers document (.numbers)"));
    }

    @Test
    void namesOtherOfficeFiles() {
        assertThat(refused(aWorkbook().withMainPart("xl/workbook.bin", "").toBytes()))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a binary Excel workbook (.xlsb)"));
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        assertThat(refused(office("<w:document xmlns:w='" + word + "'/>")))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a Word document (.docx)"));
        assertThat(refused(office("<presentation xmlns='http://purl.oclc.org/ooxml/presentationml/main'/>")))
                .isEqualTo(new Opening.Refused(FileDefect.NOT_A_WORKBOOK, "a PowerPoint presentation (.pptx)"));
        assertThat(refused(aWorkbook()
                                .with("_rels/.rels", XlsxBytes.relationships(""))
                                .toBytes())
                        .defect())
                .isEqualTo(FileDefect.NOT_A_WORKBOOK);
    }

    private static byte[] office(String mainPart) {
        return aWorkbook()
                .withMainPart("document.xml", "")
                .with("document.xml", mainPart)
                .toBytes();
    }
}
