package org.careerbenchmarks.template.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careerbenchmarks.model.survey.Option;
import org.careerbenchmarks.model.survey.Question;

/**
 * How many respondents answer a question, and how many choose each option: as the counts say, in proportion to the
 * number of respondents.
 *
 * @param chosen by option, in their order; {@link #OWN_WORDS} for those who answer in words that fit none
 */
record SurveyQuota(int answered, Map<String, Integer> chosen) {

    static final String OWN_WORDS = "";

    static SurveyQuota of(Question question, SurveyCounts counts, int respondents) {
        int answered = scaled(counts.answered(question.id()), respondents);
        Map<String, Integer> chosen = new LinkedHashMap<>();
        question.options().forEach(each -> chosen.put(each.id(), 0));
        if (question.type().takesSeveral()) {
            chosen.put(OWN_WORDS, 0);
            chosen.replaceAll((option, none) -> ofSeveral(question, option, counts, respondents));
        } else {
            chosen.putAll(ofOne(question, counts, respondents));
        }
        return new SurveyQuota(answered, chosen);
    }

    private static int ofSeveral(Question question, String option, SurveyCounts counts, int respondents) {
        int answered = scaled(counts.answered(question.id()), respondents);
        Optional<SurveyCounts.Counted> line = counts.listCounted(question.id()).stream()
                .filter(each -> each.option().equals(option))
                .findFirst();
        return line.map(each -> Math.min(scaled(each.count(), respondents), answered))
                .orElse(rounded(answered, counts.share(question.id(), option), 100));
    }

    private static Map<String, Integer> ofOne(Question question, SurveyCounts counts, int respondents) {
        Map<String, Integer> chosen = new LinkedHashMap<>();
        List<String> open =
                new ArrayList<>(question.options().stream().map(Option::id).toList());
        int left = scaled(counts.answered(question.id()), respondents);
        for (SurveyCounts.Counted each : counts.listCounted(question.id())) {
            List<String> members = question.groups().getOrDefault(each.option(), List.of(each.option()));
            int count = Math.min(scaled(each.count(), respondents), left);
            chosen.putAll(split(count, question, members, counts));
            open.removeAll(members);
            left -= count;
        }
        chosen.putAll(split(left, question, open, counts));
        return chosen;
    }

    /** By the shares of the options, rounded so that the sum is right. */
    private static Map<String, Integer> split(int count, Question question, List<String> options, SurveyCounts counts) {
        List<Integer> shares =
                options.stream().map(each -> counts.share(question.id(), each)).toList();
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> weights = whole == 0 ? options.stream().map(each -> 1).toList() : shares;
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (int i = 0; i < options.size(); i++) {
            parts.put(options.get(i), (int) ((long) count * weights.get(i) / sum));
        }
        int left = count - parts.values().stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparing(i -> -((long) count * weights.get(i) % sum)))
                .limit(left)
                .forEach(i -> parts.merge(options.get(i), 1, Integer::sum));
        return parts;
    }

    private static int scaled(int count, int respondents) {
        return rounded(respondents, count, SurveyCounts.RESPONDENTS);
    }

    private static int rounded(int whole, int part, int of) {
        return (int) ((2L * whole * part + of) / (2L * of));
    }
}
