package org.careerbenchmarks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fence stands on the real code, and falls on a deliberate offender. */
class FenceTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.careerbenchmarks");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.careerbenchmarks.architecture.offenders");

    @ParameterizedTest
    @EnumSource
    void stands(Fence fence) {
        assertThat(fence.rule().evaluate(MAIN).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fallsOnAnOffender(Fence fence) {
        assertThat(fence.rule().evaluate(OFFENDERS).hasViolation())
                .as("no offender in architecture/offenders breaks this fence: is it able to fail?")
                .isTrue();
    }
}
