package org.careerbenchmarks.template.feedback;

import java.util.List;
import org.careerbenchmarks.model.Dossier;
import org.careerbenchmarks.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A submission in the words of the letter.
 *
 * @param workbook the name of the workbook that goes with the letter, or null where none does
 */
record Returned(Dossier dossier, List<Point> points, @Nullable String workbook) {

    List<Point> points(Severity severity) {
        return points.stream().filter(each -> each.severity() == severity).toList();
    }

    /** The name of the file alone: what folder it lay in with us says nothing to the school. */
    String file() {
        String path = dossier.file();
        return Words.visible(path.substring(path.lastIndexOf('/') + 1));
    }
}
