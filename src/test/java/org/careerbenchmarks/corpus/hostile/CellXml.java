package org.careerbenchmarks.corpus.hostile;

/**
 * The markup of a cell.
 *
 * @param attributes besides its address
 */
record CellXml(String attributes, String content) {

    /** The text as XML can hold it: {@code _x0000_} stands for what it cannot. */
    static CellXml text(String text) {
        return markup("<is><t xml:space=\"preserve\">" + escaped(text) + "</t></is>");
    }

    /** An inline text, given as its markup. */
    static CellXml markup(String inline) {
        return new CellXml("t=\"inlineStr\"", inline);
    }

    static CellXml number(String number) {
        return new CellXml("", "<v>" + number + "</v>");
    }

    static CellXml shared(int index) {
        return new CellXml("t=\"s\"", "<v>" + index + "</v>");
    }

    /** A formula with the text that Excel saved as its result. */
    static CellXml formula(String formula, String result) {
        return new CellXml("t=\"str\"", "<f>" + escaped(formula) + "</f><v>" + escaped(result) + "</v>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    String at(String address) {
        return "<c r=\"" + address + "\" " + attributes + ">" + content + "</c>";
    }
}
