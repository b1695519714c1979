package org.careerbenchmarks.assess;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.careerbenchmarks.model.Severity;
import org.careerbenchmarks.model.Treatment;

/** Explains a rule to those who meet its findings. Every text is made of whole sentences. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleCard {

    /** What is done about the defect. */
    Treatment treatment();

    /** What the school sees; left out, it follows from the treatment. */
    Severity[] severity() default {};

    /** What is wrong. */
    String summary();

    /** Why it matters. */
    String reason();

    /** What the school does about it. */
    String remedy();

    /** A message of this rule, as a school gets it. */
    String example();
}
