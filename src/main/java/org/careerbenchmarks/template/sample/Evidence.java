package org.careerbenchmarks.template.sample;

import java.util.List;

/** What invented schools write beside a status, in the many ways in which people write. */
final class Evidence {

    private static final List<String> SENTENCES = List.of(
            "Minutes of the governors' meeting, %s term",
            "On our website under \"Curriculum\".",
            "See plans for Year %d",
            "Year %d and Year %d only so far",
            "Training day at the start of the %s term; all staff took part.",
            "Assembly with a nurse, a plumber and an engineer",
            "Visitors from a local firm, with photographs & pupils' notes",
            "Survey of Year %d: most could name three jobs",
            "Display in the hall & entrance, changed every half term",
            "First draft written.\nStill to be agreed with governors.",
            "Shared with parents at the open evening in the %s term",
            "Part of our 'Aspirations Week', repeated every year",
            "Folder in the Year %d classroom",
            "Workshop with the college: \"What do engineers do?\"",
            "In the school improvement plan, section %d",
            "Planned for the %s term, as the visit had to be put off.",
            "Subject leaders have checked their schemes of work.",
            "Pupils' books in Year %d, every half term",
            "Role-play area (shop, vet, post office) in Reception",
            "Working with our cluster, next meeting in the %s term",
            "Enterprise fair: pupils made & sold biscuits, and kept the accounts",
            "Staff meeting notes",
            "Letter to parents and carers, %s term",
            "Pupil voice says this works well; it isn't written down yet.",
            "Key stage 2 yes, key stage 1 to follow",
            "Agreed with the head teacher\nReview in the %s term",
            "Timetable shows 30 minutes a fortnight for Year %d.",
            "Transition meetings with both secondary schools",
            "School council looked at it & made suggestions",
            "Online meeting with a bakery, a farm and a software firm");
    private static final List<String> TERMS = List.of("autumn", "spring", "summer");
    private static final int YEARS = 6;

    private Evidence() {}

    static String sentence(Draw draw) {
        String sentence = draw.from(SENTENCES);
        int year = 1 + draw.below(YEARS - 1);
        return sentence.replace("%s", draw.from(TERMS))
                .replaceFirst("%d", String.valueOf(year))
                .replaceFirst("%d", String.valueOf(year + 1));
    }
}
