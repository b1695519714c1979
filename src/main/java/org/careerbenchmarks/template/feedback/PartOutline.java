package org.careerbenchmarks.template.feedback;

/** The text of a part and its elements. */
record PartOutline(PartText source, XmlOutline outline) {

    static PartOutline of(byte[] bytes, int depth) throws CannotMark {
        PartText source = PartText.of(bytes);
        return new PartOutline(source, XmlOutline.of(source.text(), depth));
    }
}
