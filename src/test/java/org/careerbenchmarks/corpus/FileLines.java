package org.careerbenchmarks.corpus;

import static org.careerbenchmarks.corpus.CorpusCase.line;
import static org.careerbenchmarks.corpus.Repacked.text;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionMode;

/** Lines 1 to 5: passwords, old formats and macros. */
final class FileLines {

    private static final String CSV = "Ref,Characteristic,Status\n1.1,Our careers programme,Fully achieved\n";

    private FileLines() {}

    static List<CorpusCase> cases() {
        return Stream.of(locked(), oldFormats(), withMacros())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CorpusCase> locked() {
        return List.of(
                line(1).named("password, agile encryption")
                        .saved(open -> SavedAs.withPassword(open, "Gromit", EncryptionMode.agile))
                        .quarantined("password_protected"),
                line(1).named("password, standard encryption")
                        .saved(open -> SavedAs.withPassword(open, "Gromit", EncryptionMode.standard))
                        .quarantined("password_protected"),
                line(1).named("password nearly that of Excel itself")
                        .saved(open -> SavedAs.withPassword(open, "velvetSweatshop", EncryptionMode.agile))
                        .quarantined("password_protected"),
                line(1).named("password, Excel 97")
                        .as(".xls")
                        .saved(open -> SavedAs.xlsWithPassword(open, "Gromit"))
                        .quarantined("password_protected"),
                line(2).named("read-only, agile encryption")
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.agile))
                        .finding("protected_only", "the file"),
                line(2).named("read-only, standard encryption")
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.standard))
                        .finding("protected_only", "the file"),
                line(2).named("read-only, Excel 97")
                        .as(".xls")
                        .saved(open -> SavedAs.xlsWithPassword(open, SavedAs.READ_ONLY))
                        .finding("protected_only", "the file")
                        .finding("old_workbook_format", "the file"),
                line(2).named("read-only with a blank")
                        .sending(open -> open.leaveOpen("3.1"))
                        .saved(open -> SavedAs.withPassword(open, SavedAs.READ_ONLY, EncryptionMode.agile))
                        .queried()
                        .finding("protected_only", "the file")
                        .finding("blank_status", Refs.status("3.1"))
                        .missing("3.1"),
                line(2).named("sheets protected by a password").sending(open -> {
                    open.audit().protectSheet("Gromit");
                    open.cover().protectSheet("Gromit");
                }),
                line(2).named("structure of the workbook locked")
                        .sending(open -> open.workbook().lockStructure()));
    }

    private static List<CorpusCase> oldFormats() {
        return List.of(
                line(3).named("Excel 97").as(".xls").saved(SavedAs::xls).finding("old_workbook_format", "the file"),
                line(3).named("Excel 97 called xlsx").saved(SavedAs::xls).finding("old_workbook_format", "the file"),
                line(3).named("Excel 97 with a blank")
                        .as(".xls")
                        .sending(open -> open.leaveOpen("2.2"))
                        .saved(SavedAs::xls)
                        .queried()
                        .finding("old_workbook_format", "the file")
                        .finding("blank_status", Refs.status("2.2"))
                        .missing("2.2"),
                line(3).named("xlsx called xls").as(".xls"),
                line(4).named("Excel 95").as(".xls").bytes(SavedAs.excel95()).quarantined("not_a_workbook"),
                line(4).named("Excel 4")
                        .as(".xls")
                        .bytes(HexFormat.of().parseHex("0904060000001000000055000200ffff0a000000"))
                        .quarantined("not_a_workbook"),
                line(4).named("web page called xls")
                        .as(".xls")
                        .bytes(
                                text(
                                        "<html><body><table><tr><td>1.1</td><td>Fully achieved</td></tr></table></body></html>"))
                        .quarantined("not_a_workbook"),
                line(4).named("Excel 2003 XML called xls")
                        .as(".xls")
                        .bytes(text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"))
                        .quarantined("not_a_workbook"),
                line(4).named("CSV called xls").as(".xls").bytes(text(CSV)).quarantined("not_a_workbook"));
    }

    private static List<CorpusCase> withMacros() {
        return List.of(
                line(5).named("macros")
                        .as(".xlsm")
                        .saved(open -> SavedAs.xlsm(open, true))
                        .queried()
                        .finding("macros_present", "the file"),
                line(5).named("macros called xlsx")
                        .saved(open -> SavedAs.xlsm(open, true))
                        .queried()
                        .finding("macros_present", "the file"),
                line(5).named("xlsm without macros").as(".xlsm").saved(open -> SavedAs.xlsm(open, false)),
                line(5).named("macros, Excel 97")
                        .as(".xls")
                        .saved(SavedAs::xlsWithMacros)
                        .queried()
                        .finding("macros_present", "the file")
                        .finding("old_workbook_format", "the file"));
    }
}
