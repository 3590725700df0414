package org.gonghui.analyzer.report;

import java.nio.file.Files;
import java.nio.file.Path;

/// A program that never ends to write a file, an office file and a folder of files, for a test that ends it.
final class SlowWriter {

    private SlowWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        OutputFile.write(folder.resolve("a.csv"), out -> OfficeFile.write(out, office -> {
            try {
                OutputFolder.write(folder.resolve("b"), part -> {
                    Files.writeString(part.resolve("c.html"), "half");
                    System.out.println("writing");
                    sleep();
                });
            } catch (OutputFileException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
