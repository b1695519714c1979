package org.careerbenchmarks.publish.report;

import java.util.List;
import java.util.Locale;

/** Questions that are answered on the same scale and asked after each other, or one question. */
record Battery(List<SurveyTables.Question> questions) {

    /** A shorter beginning is no heading. */
    private static final int SHORTEST_HEADING = 15;

    Battery {
        questions = List.copyOf(questions);
    }

    static boolean belongTogether(SurveyTables.Question one, SurveyTables.Question other) {
        return one.isScale() && other.isScale() && one.options().equals(other.options());
    }

    boolean isScale() {
        return questions.get(0).isScale();
    }

    /** What stands above them: the words that all begin with, else between what the scale lies. */
    String heading() {
        if (questions.size() == 1) {
            return questions.get(0).text();
        }
        String beginning = beginning();
        if (beginning.length() >= SHORTEST_HEADING) {
            return beginning.replaceAll("[\\s:,–-]+$", "");
        }
        List<SurveyTables.Option> scale = questions.get(0).single();
        String from = scale.get(0).label();
        String to = scale.get(scale.size() - 1).label();
        return "Statements, from " + from.toLowerCase(Locale.ROOT) + " to " + to.toLowerCase(Locale.ROOT);
    }

    /** The words of a question under the heading. */
    String label(SurveyTables.Question question) {
        String beginning = beginning();
        if (questions.size() == 1 || beginning.length() < SHORTEST_HEADING) {
            return question.text();
        }
        String rest = question.text().substring(beginning.length());
        return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }

    /** What all begin with, in whole words, and never the whole of one. */
    private String beginning() {
        String beginning = questions.get(0).text();
        for (SurveyTables.Question question : questions) {
            int equal = 0;
            int most = Math.min(beginning.length(), question.text().length() - 1);
            while (equal < most && beginning.charAt(equal) == question.text().charAt(equal)) {
                equal++;
            }
            beginning = beginning.substring(0, equal);
        }
        return beginning.substring(0, beginning.lastIndexOf(' ') + 1);
    }
}
