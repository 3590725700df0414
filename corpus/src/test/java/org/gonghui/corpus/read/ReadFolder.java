package org.gonghui.corpus.read;

import java.nio.file.Path;
import java.util.List;

/// A program that reads a folder and prints what became of each input, for tests that need a process of their own.
final class ReadFolder {

    private ReadFolder() {}

    public static void main(String[] arguments) throws Exception {
        PageReader reader = new PageReader(Limits.DEFAULT);
        for (Input input : Inputs.find(List.of(Path.of(arguments[0])), Limits.DEFAULT)) {
            String outcome = switch (reader.load(input)) {
                case LoadOutcome.Unread unread -> "unread";
                case LoadOutcome.Unloadable unloadable -> "unloadable";
                case LoadOutcome.Loaded loaded -> reader.read(loaded).getClass().getSimpleName();
            };
            System.out.println(input.source() + " " + outcome);
        }
    }
}
