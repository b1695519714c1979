package org.careerbenchmarks.normalise;

import java.util.Arrays;
import org.careerbenchmarks.model.SheetUse;
import org.careerbenchmarks.model.SheetUse.FoundBy;
import org.jspecify.annotations.Nullable;

/** What the name of a sheet says about it. */
enum SheetKind {
    RETURN("Return"),
    AUDIT("Audit"),
    /** A sheet that holds no answers by its name, such as notes or instructions. */
    OTHER("Other");

    private static final Dictionary<SheetKind> NAMES = Dictionary.read("sheets", SheetKind::named, RegularText::key);

    private final String template;
    private final String key;

    SheetKind(String template) {
        this.template = template;
        this.key = RegularText.key(template);
    }

    static @Nullable SheetKind of(String sheetName) {
        return NAMES.find(sheetName);
    }

    /** How it can have been seen that a sheet of this name has this role. */
    static FoundBy foundBy(String sheetName, SheetUse.Role role) {
        SheetKind kind = of(sheetName);
        if (kind == null || !kind.template.equals(role.template())) {
            return FoundBy.CONTENT;
        }
        return kind.isNameOf(sheetName) ? FoundBy.NAME : FoundBy.ALIAS;
    }

    /** Whether a sheet has the very name of the template, not another of the same meaning. */
    boolean isNameOf(String sheetName) {
        return RegularText.key(sheetName).equals(key);
    }

    private static SheetKind named(String template) {
        return Arrays.stream(values())
                .filter(each -> each.template.equals(template))
                .findFirst()
                .orElseThrow();
    }
}
