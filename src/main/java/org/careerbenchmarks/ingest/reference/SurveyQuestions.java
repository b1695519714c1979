package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;
import org.careerbenchmarks.model.survey.QuestionType;

/** Reads the questions of a survey definition, each with its options and groups. */
final class SurveyQuestions {

    static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");
    static final String ID_REMEDY =
            "write it with letters, digits, full stops, hyphens and underscores, without spaces";

    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final String ALIASES = "aliases";
    private static final String TYPE = "type";
    private static final String OPTIONS = "options";
    private static final String GROUPS = "groups";
    private static final String LABEL = "label";

    private final List<Question> questions = new ArrayList<>();
    private final Set<String> ids = new LinkedHashSet<>();
    private final Wordings wordings = new Wordings("question");

    private SurveyQuestions() {}

    static List<Question> read(YamlNode list) {
        SurveyQuestions all = new SurveyQuestions();
        list.items("the questions").forEach(all::add);
        if (all.questions.isEmpty()) {
            throw list.broken("there are no questions", "write at least one");
        }
        return all.questions;
    }

    private void add(YamlNode at) {
        YamlMapping parts = YamlMapping.of(at, "the question", List.of(ID, TEXT, ALIASES, TYPE, OPTIONS, GROUPS));
        String id = id(parts, ids, "question");
        YamlNode text = parts.get(TEXT, "write it as the survey tool shows it");
        String words = wordings.add(text, "the text of the question", id);
        List<String> aliases = parts.items(ALIASES).stream()
                .map(each -> wordings.add(each, "an alias of the question", id))
                .toList();
        QuestionType type = type(parts);
        List<Option> options = options(parts);
        questions.add(new Question(id, words, aliases, type, options, SurveyGroups.read(parts.find(GROUPS), options)));
    }

    /** An id of the right form that is not in a set yet. */
    private static String id(YamlMapping parts, Set<String> known, String what) {
        YamlNode at = parts.get(ID, "give it one, by which tables can name it");
        String id = checkedId(at, "the id of the " + what);
        if (!known.add(id)) {
            throw at.broken("the id " + Text.shown(id) + " is that of another " + what + " too", "write each id once");
        }
        return id;
    }

    static String checkedId(YamlNode at, String what) {
        String id = at.text(what);
        if (!ID_FORM.matcher(id).matches()) {
            throw at.broken(Text.shown(id) + " is not an id", ID_REMEDY);
        }
        return id;
    }

    private static QuestionType type(YamlMapping parts) {
        String remedy = Stream.of(QuestionType.values())
                .map(QuestionType::code)
                .collect(Collectors.joining(", ", "write one of ", ""));
        String code = parts.text(TYPE, remedy);
        return Stream.of(QuestionType.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> parts.get(TYPE, remedy).broken(Text.shown(code) + " is not a type", remedy));
    }

    private static List<Option> options(YamlMapping parts) {
        YamlNode list = parts.get(OPTIONS, "list what can be answered");
        List<Option> options = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        Wordings wordings = new Wordings("option");
        for (YamlNode each : list.items("the options of the question")) {
            options.add(option(YamlMapping.of(each, "the option", List.of(ID, LABEL, ALIASES)), ids, wordings));
        }
        if (options.isEmpty()) {
            throw list.broken("the question has no options", "list what can be answered");
        }
        return options;
    }

    private static Option option(YamlMapping parts, Set<String> ids, Wordings wordings) {
        String id = id(parts, ids, "option");
        YamlNode label = parts.get(LABEL, "write it as the survey tool shows it");
        String words = wordings.add(label, "the label of the option", id);
        refuseNotApplicable(label, words);
        refuseNotApplicable(label, id);
        List<String> aliases = new ArrayList<>();
        for (YamlNode each : parts.items(ALIASES)) {
            aliases.add(wordings.add(each, "an alias of the option", id));
            refuseNotApplicable(each, aliases.get(aliases.size() - 1));
        }
        return new Option(id, words, aliases);
    }

    private static void refuseNotApplicable(YamlNode at, String words) {
        if (Wordings.meanNotApplicable(words)) {
            throw at.broken(
                    Text.shown(words) + " is understood in every question, and is never an option",
                    "leave this option or alias out");
        }
    }
}
