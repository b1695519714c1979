package org.careerbenchmarks.jobs;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told what came of a run, and how; nobody, unless an address of either kind is set.
 *
 * @param mailTo mail addresses that notices go to, separated by commas; the server is what `spring.mail.host`, `port`,
 *     `username` and `password` say
 * @param mailFrom mail address that notices come from
 * @param webhookUrl web address that notices are posted to
 * @param webhookSecret the key that posted notices are signed with; better in the environment than in a file
 * @param templates folder with wordings of your own, `morning.txt`, `trouble.txt`, `recovered.txt`; used where such a file
 *     is there
 */
public record NoticeSettings(
        @DefaultValue({}) List<String> mailTo,
        @DefaultValue("") String mailFrom,
        @DefaultValue("") String webhookUrl,
        @DefaultValue("") String webhookSecret,
        @DefaultValue("jobs/notices") String templates) {

    /** Without the secret, and without the address, which may hold one too: this may end in a log. */
    @Override
    public String toString() {
        return "NoticeSettings[mailTo=" + mailTo + ", mailFrom=" + mailFrom + ", templates=" + templates + "]";
    }
}
