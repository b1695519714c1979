package org.careerbenchmarks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fences of the house. Each is named, so that a test can show for each that it stands on the real code and falls
 * on a deliberate offender.
 */
enum Fence {
    MODEL_IS_ALONE(imports("model")),
    INGEST_IS_A_POINT_OF_THE_STAR(imports("ingest", "model")),
    NORMALISE_IS_A_POINT_OF_THE_STAR(imports("normalise", "model")),
    ASSESS_IS_A_POINT_OF_THE_STAR(imports("assess", "model")),
    LOAD_IS_A_POINT_OF_THE_STAR(imports("load", "model")),
    PUBLISH_IS_A_POINT_OF_THE_STAR(imports("publish", "model")),
    TEMPLATE_IS_A_POINT_OF_THE_STAR(imports("template", "model")),
    JOBS_COMPOSE_STAGES(imports("jobs", "model", "ingest", "normalise", "assess", "load", "publish", "template")),
    OPERATE_CALLS_JOBS(imports("operate", "model", "jobs", "template")),
    RULES_ARE_PLAIN_JAVA(classes()
            .that()
            .resideInAnyPackage(
                    "..careerbenchmarks..assess..", "..careerbenchmarks..normalise..", "..careerbenchmarks..model..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "..careerbenchmarks..")),
    POI_STAYS_WITH_WORKBOOKS(only("org.apache.poi..", "ingest.workbook", "template")),
    XML_STAYS_WITH_READERS(only("javax.xml.stream..", "ingest.workbook", "template.feedback")),
    CHARTS_STAY_IN_THE_REPORT(only("org.apache.batik..", "publish.report")),
    BATCH_STAYS_WITH_JOBS(only("org.springframework.batch.core..", "jobs", "operate")),
    MAIL_STAYS_WITH_NOTICES(only("org.springframework.mail..", "operate.notify")),
    ARTEMIS_STAYS_WITH_SCALING_OUT(only("org.apache.activemq..", "operate.scale")),
    MESSAGES_STAY_WITH_SCALING_OUT(only("jakarta.jms..", "operate.scale")),
    LISTENERS_STAY_WITH_SCALING_OUT(only("org.springframework.jms..", "operate.scale")),
    INTEGRATION_STAYS_WITH_SCALING_OUT(only("org.springframework.integration..", "operate.scale")),
    REMOTE_PARTITIONS_STAY_WITH_SCALING_OUT(only("org.springframework.batch.integration..", "operate.scale")),
    QUARTZ_STAYS_WITH_THE_SCHEDULE(only("org.quartz..", "operate.schedule", "operate.serve")),
    SERVLETS_STAY_WITH_THE_SERVER(only("jakarta.servlet..", "operate.serve")),
    WEB_STAYS_WITH_THE_SERVER(only("org.springframework.web..", "operate.serve")),
    HEALTH_STAYS_WITH_THE_SERVER(only("org.springframework.boot.health..", "operate.serve")),
    COMMAND_LINE_STAYS_AT_THE_EDGE(only("picocli..", "operate.cli")),
    POSTGRES_COPIES_INTO_AND_OUT_OF_TABLES(only("org.postgresql..", "load", "publish")),
    LOGBACK_STAYS_WITH_LOGS(only("ch.qos.logback..", "operate.log")),
    DATABASE_STAYS_OUT_OF_READING(noClasses()
            .that()
            .resideInAnyPackage(
                    "..careerbenchmarks..ingest.workbook..",
                    "..careerbenchmarks..ingest.reference..",
                    "..careerbenchmarks..template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")),
    TIME_COMES_FROM_A_CLOCK(noClasses().should().callMethodWhere(new AsksTheSystemForTheTime()));

    private final ArchRule rule;

    Fence(ArchRule rule) {
        this.rule = rule;
    }

    ArchRule rule() {
        return rule;
    }

    /** A package may import itself and those named, and no other of ours. */
    private static ArchRule imports(String importer, String... allowed) {
        List<String> forbidden = new ArrayList<>(
                List.of("model", "ingest", "normalise", "assess", "load", "publish", "template", "jobs", "operate"));
        forbidden.remove(importer);
        forbidden.removeAll(Arrays.asList(allowed));
        return noClasses()
                .that()
                .resideInAPackage("..careerbenchmarks.." + importer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream()
                        .map(each -> "org.careerbenchmarks." + each + "..")
                        .toArray(String[]::new));
    }

    /** A library is found only in the packages named. */
    private static ArchRule only(String library, String... importers) {
        String[] packages = Stream.of(importers)
                .map(each -> "..careerbenchmarks.." + each + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> elsewhere = not(resideInAnyPackage(packages));
        return noClasses().that(elsewhere).should().dependOnClassesThat().resideInAPackage(library);
    }

    /** {@code Instant.now()} and its like, without a clock. */
    private static final class AsksTheSystemForTheTime extends DescribedPredicate<JavaMethodCall> {

        private static final Map<String, Set<String>> ASKING =
                Map.of("java.lang.System", Set.of("currentTimeMillis"), "java.time.Clock", Set.of("systemDefaultZone"));

        AsksTheSystemForTheTime() {
            super("asks the system for the time instead of a Clock");
        }

        @Override
        public boolean test(JavaMethodCall call) {
            JavaAccess<?> access = call;
            String owner = access.getTargetOwner().getName();
            boolean isNow = owner.startsWith("java.time.")
                    && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return isNow || ASKING.getOrDefault(owner, Set.of()).contains(call.getName());
        }
    }
}
