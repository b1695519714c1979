package org.careerbenchmarks.normalise;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The two sheets of a return. */
enum SheetKind {
    RETURN("Return"),
    AUDIT("Audit");

    private static final Dictionary<SheetKind> NAMES = Dictionary.read("sheets", SheetKind::named, RegularText::key);

    private final String template;

    SheetKind(String template) {
        this.template = template;
    }

    static @Nullable SheetKind of(String sheetName) {
        return NAMES.find(sheetName);
    }

    private static SheetKind named(String template) {
        return Arrays.stream(values())
                .filter(each -> each.template.equals(template))
                .findFirst()
                .orElseThrow();
    }
}
