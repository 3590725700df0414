package org.gonghui.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher, with a `java` in place of the real one that tells what it is started with.
final class LauncherTest {

    private static final Path LAUNCHER = Path.of("..", "gonghui");

    @TempDir
    private Path folder = Path.of("");

    /// Starts a copy of the launcher under a locale.
    private String start(String locale, int release) throws IOException, InterruptedException {
        return start(locale, release, "");
    }

    /// Starts it where `locale` says that the locale has this charset, or the true one if that is empty.
    private String start(String locale, int release, String charmap) throws IOException, InterruptedException {
        Path root = Files.createDirectories(folder.resolve(locale + release + charmap));
        Files.copy(LAUNCHER, root.resolve("gonghui"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(Files.createDirectories(root.resolve("cli/target/app")).resolve("gonghui.jar"), "");
        Path java = Files.createDirectories(root.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$(locale charmap) $*\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(root.resolve("jdk/release"), "JAVA_VERSION=\"" + release + ".0.1\"\n");
        ProcessBuilder builder = new ProcessBuilder("sh", root.resolve("gonghui").toString(), "search", "慰问")
                .redirectErrorStream(true);
        builder.environment().put("GONGHUI_JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().put("GONGHUI_NO_BUILD", "1");
        builder.environment().put("LC_ALL", locale);
        if (!charmap.isEmpty()) {
            Path tells = Files.createDirectories(root.resolve("bin")).resolve("locale");
            Files.writeString(tells, "#!/bin/sh\n[ \"$LC_ALL\" = C.UTF-8 ] && echo UTF-8 || echo " + charmap + "\n");
            Files.setPosixFilePermissions(tells, PosixFilePermissions.fromString("rwxr-xr-x"));
            builder.environment().merge("PATH", "", (path, none) -> tells.getParent() + ":" + path);
        }
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private static void requireShell() {
        assumeThat(Path.of("/bin/sh")).exists();
        assumeThat(Path.of("/usr/bin/locale")).exists();
    }

    @Test
    void wordsInChineseReachTheProgramUnderAnyLocale() throws Exception {
        requireShell();
        for (String locale : new String[]{"C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "tr_TR.UTF-8", "xx_XX.UTF-8", ""}) {
            assertThat(start(locale, 25)).as(locale).startsWith("UTF-8 ").endsWith(" search 慰问\n");
        }
    }

    @Test
    void localesThatHaveChineseStayAsTheyAre() throws Exception {
        requireShell();
        for (String charmap : new String[]{"GB18030", "GBK", "GB2312", "BIG5-HKSCS"}) {
            assertThat(start("zh_CN", 25, charmap)).startsWith(charmap + " ");
        }
        assertThat(start("de_DE", 25, "ISO-8859-1")).startsWith("UTF-8 ");
    }

    @Test
    void aJdkThatDoesNotReadTheJarOnNativeAccessIsTold() throws Exception {
        requireShell();
        assertThat(start("C", 21)).contains("--enable-native-access=ALL-UNNAMED");
        assertThat(start("C", 25)).doesNotContain("--enable-native-access");
    }
}
