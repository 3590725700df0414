package org.gonghui.analyzer.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gonghui.corpus.text.Message;

/// Compares the folder of a report with the one that the corpus gives now, number by number and line by line, in web
/// pages, workbook and Word document.
public final class FolderCheck {

    private static final Message OTHERWISE = new Message("内容相同，文件的其他部分（式样、链接、图形）不同",
            "the content is the same, something else (style, links, drawings) is not");

    private final String record;
    private final List<Mismatch> mismatches = new ArrayList<>();
    private int checked;

    /// @param record name of the file that tells how the report was made; it is not compared
    public FolderCheck(String record) {
        this.record = record;
    }

    /// Compares two folders.
    public Findings check(Path published, Path derived) throws IOException {
        TreeSet<String> files = new TreeSet<>(FolderContent.files(published, record));
        List<String> wanted = FolderContent.files(derived, record);
        files.addAll(wanted);
        for (String file : files) {
            if (!wanted.contains(file)) {
                mismatches.add(new Mismatch(0, file, "", file, "", FolderContent.MORE));
            } else if (!Files.isRegularFile(published.resolve(file))) {
                mismatches.add(new Mismatch(0, file, "", "", file, FolderContent.LESS));
            } else {
                file(file, published.resolve(file), derived.resolve(file));
            }
        }
        return new Findings(checked, 0, mismatches);
    }

    private void file(String name, Path published, Path derived) throws IOException {
        Map<String, String> wanted = FolderContent.of(derived);
        checked += wanted.size();
        if (Files.mismatch(published, derived) < 0) {
            return;
        }
        int before = mismatches.size();
        Map<String, String> found = FolderContent.of(published);
        wanted.forEach((place, value) -> {
            String other = found.get(place);
            if (other == null) {
                mismatches.add(new Mismatch(0, name, place, "", value, FolderContent.LESS));
            } else if (!other.equals(value)) {
                mismatches.add(new Mismatch(0, name, place, other, value, FolderContent.NOW));
            }
        });
        found.forEach((place, value) -> {
            if (!wanted.containsKey(place)) {
                mismatches.add(new Mismatch(0, name, place, value, "", FolderContent.MORE));
            }
        });
        if (mismatches.size() == before) {
            mismatches.add(new Mismatch(0, name, "", "", "", OTHERWISE));
        }
    }
}
