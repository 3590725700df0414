package org.gonghui.analyzer.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.gonghui.corpus.text.Language;

/// Writes a publication as web pages: `index.html` for its first leaf, `ID.html` for each other. A page needs nothing but
/// itself: no network, no script, no other file.
///
/// Every published number can be found again by a program; the pages are well-formed XML too:
///
/// ```
/// <table data-table="ID"> <tr data-row="KEY"> <td data-column="COLUMN"> <data value="12.5">
/// <p data-text="SECTION-n">
/// ```
///
/// `ID` is that of [Block.Listing] or [Block.Picture], `KEY` is [Block.Listing#key], `value` has all digits; a missing
/// number is a cell that holds `—` alone. The cells that name a row are `th` with `data-column`, and hold their numbers
/// in `data` too. `n` is the number of a text in its section, from 1.
///
/// Equal publications give equal bytes. To write into a new folder in full or not at all, use
/// `OutputFolder.write(folder, part -> HtmlPages.write(publication, part, language))`.
public final class HtmlPages {

    private HtmlPages() {}

    /// Writes all pages into a folder that exists; holds one page at a time in memory.
    public static void write(Publication publication, Path folder, Language language) throws IOException {
        Map<String, String> files = new HashMap<>();
        for (int leaf = 0; leaf < publication.leaves().size(); leaf++) {
            files.put(publication.leaves().get(leaf).id(), publication.file(leaf));
        }
        for (int leaf = 0; leaf < publication.leaves().size(); leaf++) {
            String page = new HtmlPage(publication, leaf, files, language).text();
            Files.writeString(folder.resolve(publication.file(leaf)), page, StandardCharsets.UTF_8);
        }
    }
}
