package org.careerbenchmarks.ingest.workbook;

/**
 * Collects the text of one shared string or inline string: all its runs in order, without the phonetic ones, which only
 * say how it is pronounced.
 */
final class TextCollector {

    private final TextBuffer text;
    private final int characterLimit;
    private boolean inText;
    private boolean inPhonetic;

    TextCollector(int characterLimit, SharedTexts texts) {
        this.text = new TextBuffer(texts);
        this.characterLimit = characterLimit;
    }

    void start(String element) {
        if (element.equals("t")) {
            inText = !inPhonetic;
        } else if (element.equals("rPh")) {
            inPhonetic = true;
        }
    }

    void end(String element) {
        if (element.equals("t")) {
            inText = false;
        } else if (element.equals("rPh")) {
            inPhonetic = false;
        }
    }

    void add(XmlCursor xml) throws Refusal {
        if (inText) {
            xml.appendTo(text);
            if (text.length() > characterLimit) {
                throw Refusal.tooLarge(characterLimit, "characters in one cell");
            }
        }
    }

    /** The text so far; the next one starts empty. */
    String take() {
        return CellText.unescape(text.take());
    }
}
