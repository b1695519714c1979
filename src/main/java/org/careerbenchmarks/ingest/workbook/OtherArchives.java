package org.careerbenchmarks.ingest.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.careerbenchmarks.model.FileDefect;

/** Names what a zip archive is that is no Office file. */
final class OtherArchives {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private OtherArchives() {}

    static Refusal refusal(ZipParts parts, Limits limits) throws Refusal {
        if (parts.has("mimetype")) {
            parts.refuseOver(limits.inflatedBytes());
            return Refusal.notAWorkbook(openDocument(parts));
        }
        List<String> files =
                parts.names().stream().filter(name -> !name.endsWith("/")).toList();
        if (files.stream().anyMatch(OtherArchives::isOfNumbers)) {
            return Refusal.notAWorkbook("an Apple Numbers document (.numbers)");
        }
        String count = files.size() == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", files.size());
        return new Refusal(FileDefect.ARCHIVE_OF_FILES, "a zip archive of " + count);
    }

    private static boolean isOfNumbers(String name) {
        return name.equals("Index.zip") || name.startsWith("Index/") && name.endsWith(".iwa");
    }

    private static String openDocument(ZipParts parts) throws Refusal {
        String type = new String(parts.take("mimetype"), StandardCharsets.ISO_8859_1).strip();
        if (!type.startsWith(OPEN_DOCUMENT)) {
            return "a document of the kind " + Refusal.quote(type);
        }
        return switch (type.substring(OPEN_DOCUMENT.length())) {
            case "spreadsheet" -> "an OpenDocument spreadsheet (.ods)";
            case "text" -> "an OpenDocument text (.odt)";
            case "presentation" -> "an OpenDocument presentation (.odp)";
            default -> "an OpenDocument file";
        };
    }
}
