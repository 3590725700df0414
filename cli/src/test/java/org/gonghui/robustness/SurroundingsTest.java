package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.gonghui.robustness.GonghuiProcess.Ended;
import org.gonghui.robustness.GonghuiProcess.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same inputs give the same bytes, whatever the language, the calendar, the digits, the time zone, the character set,
/// the number of threads, the order in which the system lists files, their times, the working directory and the home of the
/// user. `-Dgonghui.java=/path/to/bin/java` compares another JDK, too.
final class SurroundingsTest {

    private static final int FILES = 24;

    @TempDir
    private Path folder = Path.of("");

    private Path register = folder;
    private Path documents = folder;

    private SortedMap<String, String> outputs(String name, Surroundings surroundings, Path files, int threads)
            throws IOException {
        Path out = folder.resolve(name).resolve("out");
        Ended ended = GonghuiProcess.startMain(AllOutputs.class, surroundings, files, register, documents, threads, out)
                .end();
        assertThat(ended.code()).as("%s%n%s", name, ended.err()).isZero();
        return AllOutputs.read(out);
    }

    private static void assertSame(String name, SortedMap<String, String> found, SortedMap<String, String> expected) {
        assertThat(found.keySet()).as(name).isEqualTo(expected.keySet());
        assertThat(expected.keySet()).as(name)
                .filteredOn(file -> !Objects.equals(expected.get(file), found.get(file)))
                .isEmpty();
    }

    @Test
    void nothingAroundAProcessShowsInWhatItGives() throws IOException {
        GeneratedFolder generated = new GeneratedFolder(FILES);
        register = generated.register(folder.resolve("schools.csv"), 40);
        documents = generated.documents(folder.resolve("documents.csv"));
        Path files = generated.first(folder.resolve("files"));
        Path shuffled = generated.shuffled(folder.resolve("elsewhere/files"), 7);
        Surroundings usual = Surroundings.USUAL;

        SortedMap<String, String> expected = outputs("usual", usual.with("-Duser.language=en", "-Duser.country=US",
                "-Duser.timezone=UTC"), files, 1);
        assertThat(expected).hasSizeGreaterThan(30).containsKey("report/report.docx");
        assertSame("Turkish", outputs("turkish", usual.with("-Duser.language=tr", "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati", "-Dfile.encoding=GB18030"), files, 4), expected);
        assertSame("Thai", outputs("thai", usual.with("-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH",
                "-Duser.timezone=Etc/GMT+12", "-Dfile.encoding=ISO-8859-1").in(
                        Files.createDirectory(folder.resolve(
                                "directory"))),
                shuffled, 8), expected);
        assertSame("Arabic", outputs("arabic", usual.with("-Duser.language=ar", "-Duser.country=EG",
                "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII", "-Duser.home=/nonexistent",
                "-Duser.name=nobody").with(Map.of("TZ", "Asia/Riyadh", "HOME", "/nonexistent")), shuffled, 2),
                expected);
        for (Path java : otherJava()) {
            assertSame(java.toString(),
                    outputs("other JDK", new Surroundings(java, List.of(), Map.of(), folder), files, 4),
                    expected);
        }
    }

    private static List<Path> otherJava() {
        String java = System.getProperty("gonghui.java");
        return java == null ? List.of() : List.of(Path.of(java));
    }
}
