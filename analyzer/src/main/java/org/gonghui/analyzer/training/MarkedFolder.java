package org.gonghui.analyzer.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.LinePlace;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.UserFile;

/// A folder of files in which each line is marked with its kind and category, as those that `train --activities` reads:
/// `work culture-sports 五月举办拔河比赛。`, `-` where the kind has no category, documents set apart by a line of `===`.
///
/// @param gold what is marked; how much evidence a line holds is not
/// @param pages one for each document, named by its file and its place there from 1: `news.txt#3`
public record MarkedFolder(GoldFolder gold, List<Page> pages) {

    private static final String SUFFIX = ".txt";

    public MarkedFolder {
        pages = List.copyOf(pages);
    }

    /// Reads the `.txt` files of a folder, in the order of their names.
    ///
    /// @throws MarkedTextException naming the file and the first line that cannot be read
    public static MarkedFolder read(Path directory) throws IOException, MarkedTextException {
        List<GoldLine> lines = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (Path file : files(directory)) {
            List<String> text = lines(file);
            all.append(file.getFileName()).append('\0').append(String.join("\n", text)).append('\0');
            int number = 0;
            for (List<ActivityLine> document : MarkedText.read(file.toString(), text)) {
                number++;
                add(file.getFileName() + "#" + number, document, lines, pages);
            }
        }
        return new MarkedFolder(new GoldFolder(directory, List.of(), lines, List.of(), Hashes.sha256(all.toString())),
                pages);
    }

    private static void add(String source, List<ActivityLine> document, List<GoldLine> lines, List<Page> pages) {
        if (document.isEmpty()) {
            return;
        }
        for (int i = 0; i < document.size(); i++) {
            lines.add(new GoldLine(source, new LinePlace.Raw(i), document.get(i).classification().kind(),
                    document.get(i).classification().category(), Optional.empty(), Optional.empty(), source, ""));
        }
        String text = document.stream().map(ActivityLine::text).collect(Collectors.joining("\n"));
        pages.add(new Page(source, text, List.of(),
                new Origin("txt", "UTF-8", text.length(), Hashes.sha256(text))));
    }

    /// The files with marked lines in a folder, in the order of their names.
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX)).sorted().toList();
        }
    }

    /// The lines of a file.
    ///
    /// @throws MarkedTextException if it cannot be read as UTF-8
    static List<String> lines(Path file) throws MarkedTextException {
        try {
            return UserFile.lines(file);
        } catch (IOException e) {
            throw new MarkedTextException(file, e);
        }
    }
}
