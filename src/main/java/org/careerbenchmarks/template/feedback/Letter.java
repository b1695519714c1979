package org.careerbenchmarks.template.feedback;

import java.util.List;

/** What the school is told, from top to bottom; the page and the plain text are made of it and say the same. */
record Letter(String title, List<Block> blocks) {

    Letter {
        blocks = List.copyOf(blocks);
    }

    /** One piece of it. All text in it is harmless to show, though not yet escaped for a page. */
    sealed interface Block {

        /**
         * A heading.
         *
         * @param level 2 or 3, the title being 1
         */
        record Heading(int level, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /** A list that counts on from a number. */
        record Numbered(int first, List<String> items) implements Block {}
    }

    /** As plain text. */
    String text() {
        StringBuilder text = new StringBuilder();
        underlined(text, title, '=');
        for (Block block : blocks) {
            text.append('\n');
            if (block instanceof Block.Heading heading) {
                underlined(text, heading.text(), '-');
            } else if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            } else if (block instanceof Block.Numbered list) {
                int number = list.first();
                for (String item : list.items()) {
                    text.append(number++).append(". ").append(item).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static void underlined(StringBuilder text, String words, char line) {
        text.append(words).append('\n');
        text.append(String.valueOf(line).repeat(Math.min(words.codePointCount(0, words.length()), 78)))
                .append('\n');
    }
}
