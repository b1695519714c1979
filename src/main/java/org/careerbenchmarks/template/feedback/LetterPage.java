package org.careerbenchmarks.template.feedback;

/** A letter as a page on its own: nothing in it is loaded from elsewhere, and nothing in it runs. */
final class LetterPage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            """;
    private static final String STYLE =
            """
            <style>
            body { font: 1rem/1.5 Calibri, Arial, sans-serif; color: #222; background: #fff; margin: 2rem auto; \
            max-width: 44rem; padding: 0 1rem; overflow-wrap: anywhere; }
            h1, h2, h3 { color: #1f3a5f; line-height: 1.25; }
            li { margin: 0.4rem 0; }
            </style>
            </head>
            <body>
            <main>
            """;

    private LetterPage() {}

    /**
     * The page.
     *
     * @param mark what the program is to find again; nobody sees it
     */
    static String of(Letter letter, String mark) {
        StringBuilder page = new StringBuilder(HEAD);
        String title = Words.xml(letter.title());
        page.append(Mark.META)
                .append(Words.xml(mark))
                .append("\"/>\n<title>")
                .append(title)
                .append("</title>\n");
        page.append(STYLE).append("<h1>").append(title).append("</h1>\n");
        for (Letter.Block block : letter.blocks()) {
            if (block instanceof Letter.Block.Heading heading) {
                String level = "h" + heading.level() + ">";
                page.append('<').append(level).append(Words.xml(heading.text())).append("</" + level + "\n");
            } else if (block instanceof Letter.Block.Paragraph paragraph) {
                page.append("<p>").append(Words.xml(paragraph.text())).append("</p>\n");
            } else if (block instanceof Letter.Block.Numbered list) {
                page.append("<ol start=\"").append(list.first()).append("\">\n");
                list.items()
                        .forEach(item ->
                                page.append("<li>").append(Words.xml(item)).append("</li>\n"));
                page.append("</ol>\n");
            }
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }
}
