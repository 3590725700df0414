package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsFilesBelowFoldersInTheOrderOfCodePoints() throws Exception {
        write("b.txt");
        write("a/z.txt");
        write("a.txt");
        write("\uFF5E.txt");
        write("\uD840\uDC00.txt");
        assertThat(sources(folder)).containsExactly("a.txt", "a/z.txt", "b.txt", "\uFF5E.txt", "\uD840\uDC00.txt");
    }

    @Test
    void namesAFileArgumentByItsName() throws Exception {
        assertThat(sources(write("a/总结.txt"))).containsExactly("总结.txt");
    }

    @Test
    void keepsTheOrderOfTheArgumentsAndSourcesUnique() throws Exception {
        write("one/a.txt");
        write("two/a.txt");
        write("two/0.txt");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertThat(sources(one, two, one)).containsExactly("a.txt", "0.txt", "@2/a.txt", "@3/a.txt");
    }

    @Test
    void namesTheArgumentThatIsMissing() {
        Path missing = folder.resolve("没有.txt");
        assertThatThrownBy(() -> sources(missing)).isInstanceOfSatisfying(MissingArgumentException.class, e -> {
            assertThat(e.argument()).isEqualTo(missing);
            assertThat(e.userMessage().zh()).contains(missing.toString());
            assertThat(e.userMessage().en()).contains(missing.toString());
        });
    }

    @Test
    @Timeout(20)
    void endsAtLoopsOfLinksAndSaysSo() throws Exception {
        write("a/x.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a/self"));
        List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT);
        assertThat(found).extracting(Input::source).containsExactly("a/self", "a/up", "a/x.txt");
        assertThat(reason(found.get(0))).contains("leads nowhere");
        assertThat(reason(found.get(1))).contains(folder.toRealPath().toString()).contains("loop");
    }

    @Test
    void readsLinksToFilesAndFollowsALinkOutOfTheTreeOnce(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("x.txt"), "教代会");
        Files.createDirectories(folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/file.txt"), other.resolve("x.txt"));
        Files.createSymbolicLink(folder.resolve("out"), other);
        Files.createSymbolicLink(folder.resolve("out2"), other);
        Files.createSymbolicLink(other.resolve("back"), folder);
        Files.createSymbolicLink(folder.resolve("gone.txt"), other.resolve("gone.txt"));
        List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT);
        assertThat(found).extracting(Input::source).containsExactly("gone.txt", "in/file.txt", "out/back", "out/x.txt",
                "out2");
        assertThat(found).filteredOn(Input.FileInput.class::isInstance).extracting(Input::source)
                .containsExactly("in/file.txt", "out/x.txt");
        Files.delete(other.resolve("back"));
    }

    @Test
    void inputsLeadToTheirFilesWhateverTheirSources(@TempDir Path other) throws Exception {
        write("霁川/a.txt");
        write("b.txt");
        Files.writeString(other.resolve("b.txt"), "教代会");
        List<Input> found = Inputs.find(List.of(folder, other, other.resolve("b.txt")), Limits.DEFAULT);
        assertThat(found).extracting(Input::source).containsExactly("b.txt", "霁川/a.txt", "@2/b.txt", "@3/b.txt");
        assertThat(found).extracting(Input::file).containsExactly(folder.resolve("b.txt"), folder.resolve("霁川/a.txt"),
                other.resolve("b.txt"), other.resolve("b.txt"));
        assertThat(found.getFirst()).isEqualTo(new Input.FileInput("b.txt", folder.resolve("b.txt")))
                .hasSameHashCodeAs(new Input.FileInput("b.txt", folder.resolve("b.txt")))
                .isNotEqualTo(new Input.FileInput("b.txt", other.resolve("b.txt")))
                .asString().contains(folder.resolve("b.txt").toString());
    }

    @Test
    void aFolderThatCannotBeListedIsOneInputAndCostsNothingElse() throws Exception {
        write("a.txt");
        write("locked/b.txt");
        write("z.txt");
        FolderTree locked = path -> {
            if (path.endsWith("locked")) {
                throw new AccessDeniedException(path.toString());
            }
            return FolderTree.real().list(path);
        };
        List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT, locked);
        assertThat(found).extracting(Input::source).containsExactly("a.txt", "locked/", "z.txt");
        assertThat(reason(found.get(1))).contains("permission");
    }

    @Test
    void anArgumentThatCannotBeListedIsOneInput() throws Exception {
        FolderTree locked = path -> {
            throw new AccessDeniedException(path.toString());
        };
        assertThat(Inputs.find(List.of(folder), Limits.DEFAULT, locked)).singleElement()
                .satisfies(input -> assertThat(input.source()).isEqualTo(folder.getFileName() + "/"));
    }

    @Test
    void refusesWhatTheSystemLeavesBehindButSaysThatNobodyMissesIt() throws Exception {
        for (String name : List.of(".DS_Store", "Thumbs.db", "~$总结.docx", ".hidden/a.txt", "__MACOSX/b.txt",
                "ok.txt")) {
            write(name);
        }
        List<Input> found = Inputs.find(List.of(folder), Limits.DEFAULT);
        assertThat(found).extracting(Input::source).containsExactly(".DS_Store", ".hidden/", "Thumbs.db", "__MACOSX/",
                "ok.txt", "~$总结.docx");
        assertThat(found).filteredOn(input -> !input.isSystemFile()).extracting(Input::source)
                .containsExactly("ok.txt");
    }

    private String reason(Input input) {
        return ((LoadOutcome.Unloadable) new PageReader(Limits.DEFAULT).load(input)).reason().en();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "教代会");
    }

    private static List<String> sources(Path... arguments) throws UserException {
        return Inputs.find(List.of(arguments), Limits.DEFAULT).stream().map(Input::source).toList();
    }
}
