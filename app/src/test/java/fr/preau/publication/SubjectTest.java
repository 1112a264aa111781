package fr.preau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final Path DATA = Path.of(System.getProperty("basedir", "")).resolve("../data");

    @Test
    void everyFolderOfShippedDataIsASubject() throws IOException {
        try (var files = Files.walk(DATA)) {
            var folders = files.filter(file -> file.toString().endsWith(".gz"))
                    .map(file -> file.getName(file.getNameCount() - 2).toString())
                    .distinct();
            assertThat(folders)
                    .isSubsetOf(
                            Arrays.stream(Subject.values()).map(Subject::slug).toList());
        }
    }

    @Test
    void everySubjectHasATitle() {
        assertThat(Subject.values())
                .allSatisfy(subject -> assertThat(subject.title()).isNotBlank());
    }

    @Test
    void theProductSaysWhatItLeavesOut() {
        OutsideData outside = OutsideData.in(DATA);

        assertThat(outside.leftOut())
                .isNotEmpty()
                .allSatisfy(left -> assertThat(left.reason()).isNotBlank());
        assertThat(outside.missing()).isNotEmpty();
    }

    @Test
    void aFolderWithoutAListLeavesNothingToSay() {
        assertThat(OutsideData.in(DATA.resolve("register"))).isEqualTo(OutsideData.NONE);
    }
}
