package org.gonghui.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gonghui.cli.Main;

/// The command line in a process of its own.
///
/// @param process the process
/// @param out where its standard output goes
/// @param err where its standard error goes
record GonghuiProcess(Process process, Path out, Path err) {

    private static final long LONGEST_MINUTES = 3;

    /// How a process ended.
    ///
    /// @param code exit code, 128 and the number of the signal if it was killed
    /// @param out standard output
    /// @param err standard error
    record Ended(int code, String out, String err) {}

    /// Around a process.
    ///
    /// @param java the `java` that runs it
    /// @param options of the JVM, after those that every test has
    /// @param environment variables beside those of this process
    /// @param directory the working directory
    record Surroundings(Path java, List<String> options, Map<String, String> environment, Path directory) {

        static final Surroundings USUAL = new Surroundings(Path.of(System.getProperty("java.home"), "bin", "java"),
                List.of(), Map.of(), Path.of("").toAbsolutePath());

        Surroundings {
            options = List.copyOf(options);
            environment = Map.copyOf(environment);
        }

        Surroundings with(String... moreOptions) {
            List<String> all = new ArrayList<>(options);
            all.addAll(Arrays.asList(moreOptions));
            return new Surroundings(java, all, environment, directory);
        }

        Surroundings with(Map<String, String> variables) {
            return new Surroundings(java, options, variables, directory);
        }

        Surroundings in(Path otherDirectory) {
            return new Surroundings(java, options, environment, otherDirectory);
        }
    }

    /// Starts a command.
    static GonghuiProcess start(Surroundings surroundings, Object... arguments) {
        return startMain(Main.class, surroundings, arguments);
    }

    /// Starts a class.
    static GonghuiProcess startMain(Class<?> main, Surroundings surroundings, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(surroundings.java().toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "-Xlog:disable", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(surroundings.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        try {
            Path out = Files.createTempFile("gonghui", ".out");
            Path err = Files.createTempFile("gonghui", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(surroundings.directory().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().putAll(surroundings.environment());
            return new GonghuiProcess(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs a command to its end.
    static Ended run(Surroundings surroundings, Object... arguments) {
        return start(surroundings, arguments).end();
    }

    /// Ends it as the kernel does: nothing of its own runs any more.
    void kill() {
        process.destroyForcibly();
        end();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /// Waits for its end.
    Ended end() {
        try {
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("the command has not ended in " + LONGEST_MINUTES + " minutes");
            }
            Ended ended = new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
