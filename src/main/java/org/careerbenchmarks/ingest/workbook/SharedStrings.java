package org.careerbenchmarks.ingest.workbook;

import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by their number. How many the part says it has is not looked at. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings(List.of());

    private final List<String> texts;

    private SharedStrings(List<String> texts) {
        this.texts = texts;
    }

    /** No more of them than all cells of a sheet could refer to, so that many short ones do not fill the memory. */
    static SharedStrings read(XmlCursor xml, Limits limits, SharedTexts shared) throws Refusal {
        if (!xml.root().equals("sst")) {
            throw Refusal.damaged("a workbook whose table of texts is broken");
        }
        List<String> texts = new ArrayList<>();
        TextCollector text = new TextCollector(limits.cellCharacters(), shared);
        long most = limits.cells();
        while (xml.next()) {
            if (xml.isText()) {
                text.add(xml);
            } else if (xml.isStart()) {
                text.start(xml.element());
            } else if (xml.isEnd()) {
                String element = xml.element();
                text.end(element);
                if (element.equals("si")) {
                    if (texts.size() == most) {
                        throw Refusal.tooLarge(most, "texts in one workbook");
                    }
                    texts.add(text.take());
                }
            }
        }
        return new SharedStrings(texts);
    }

    String get(int number) throws Refusal {
        if (number < 0 || number >= texts.size()) {
            throw Refusal.damaged("a cell that refers to text number " + number + " of " + texts.size());
        }
        return texts.get(number);
    }
}
