package org.careerbenchmarks.ingest.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerbenchmarks.model.survey.Option;

/** Reads which options of a question are also counted together. */
final class SurveyGroups {

    private final List<String> options;

    private SurveyGroups(List<Option> options) {
        this.options = options.stream().map(Option::id).toList();
    }

    /** The options of each group, groups in the order of the file. */
    static Map<String, List<String>> read(Optional<YamlNode> groups, List<Option> options) {
        return groups.map(each -> new SurveyGroups(options).read(each)).orElse(Map.of());
    }

    private Map<String, List<String>> read(YamlNode at) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (YamlNode.Entry entry : at.entries("the part groups")) {
            String group = SurveyQuestions.checkedId(entry.key(), "the name of the group");
            if (options.contains(group)) {
                throw entry.key()
                        .broken(
                                "the group " + Text.shown(group) + " has the id of an option",
                                "give the group a name of its own");
            }
            groups.put(group, members(group, entry.value()));
        }
        return Collections.unmodifiableMap(groups);
    }

    private List<String> members(String group, YamlNode list) {
        List<String> members = new ArrayList<>();
        for (YamlNode each : list.items("the options of the group " + group)) {
            String member = each.text("an option of the group " + group);
            if (!options.contains(member)) {
                throw each.broken(
                        Text.shown(member) + " in the group " + group + " is no option of the question",
                        "write ids of its options: " + String.join(", ", options));
            }
            if (members.contains(member)) {
                throw each.broken(
                        Text.shown(member) + " stands in the group " + group + " twice", "write each option once");
            }
            members.add(member);
        }
        if (members.isEmpty()) {
            throw list.broken(
                    "the group " + group + " has no options", "write the ids of its options, or leave it out");
        }
        return List.copyOf(members);
    }
}
