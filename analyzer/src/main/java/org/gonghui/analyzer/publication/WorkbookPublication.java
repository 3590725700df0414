package org.gonghui.analyzer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.analyzer.report.LinkedWorkbook;
import org.gonghui.analyzer.report.OutputFileException;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A publication as a workbook: a sheet that says what it is and leads to the others, one for each sort of table with the
/// rows of all pages, one for the evidence, one for the texts, one for the notes. A number that has evidence leads to it,
/// and the evidence leads back. Equal publications give equal bytes.
public final class WorkbookPublication {

    private static final int FROZEN_MOST = 3;
    private static final Message LINKS_LEFT_OUT = new Message("一张表的链接太多，超过 xlsx 的上限，后面的数没有链接；依据仍全部列出。",
            "a sheet would have more links than xlsx allows: later numbers have none; all evidence is listed.");

    private final Publication publication;
    private final Language language;
    private final List<Gathered> groups;
    private final EvidenceRows evidence;
    /// By `leaf table`, where its first row stands; the sheet of the overview is none of these.
    private final Map<String, Target> tables = new HashMap<>();
    private boolean linksLeftOut;

    /// A sheet, from 0, and a row of its table.
    private record Target(int sheet, int row) {}

    private WorkbookPublication(Publication publication, Language language) {
        this.publication = publication;
        this.language = language;
        this.groups = Gathered.of(publication);
        this.evidence = new EvidenceRows(publication, language);
        for (int group = 0; group < groups.size(); group++) {
            for (Gathered.Part part : groups.get(group).parts()) {
                tables.put(part.leaf().id() + ' ' + part.id(), new Target(group + 1, part.first()));
            }
        }
    }

    /// Writes a file, in full or not at all; one that exists is replaced.
    ///
    /// @throws OutputFileException if there can be no such file, or if a sheet would have more rows than xlsx allows
    public static void write(Publication publication, Path file, Language language)
            throws IOException, OutputFileException {
        workbook(publication, language).write(file, language);
    }

    /// The workbook that [#write] writes.
    public static LinkedWorkbook workbook(Publication publication, Language language) {
        return new WorkbookPublication(publication, language).workbook();
    }

    private LinkedWorkbook workbook() {
        TextRows texts = new TextRows(publication, language);
        List<LinkedWorkbook.Sheet> sheets = new ArrayList<>();
        groups.forEach(group -> sheets.add(sheet(group)));
        if (!evidence.isEmpty()) {
            sheets.add(evidenceSheet());
        }
        sheets.add(sheet(texts.texts()));
        sheets.add(sheet(texts.notes(groups, linksLeftOut ? List.of(LINKS_LEFT_OUT) : List.of())));
        sheets.addFirst(overview(texts, sheets));
        return new LinkedWorkbook(sheets);
    }

    private static LinkedWorkbook.Sheet sheet(ResultTable table) {
        return new LinkedWorkbook.Sheet(table.title(), table, 1, List.of());
    }

    private LinkedWorkbook.Sheet overview(TextRows texts, List<LinkedWorkbook.Sheet> others) {
        ResultTable table = texts.overview(others.stream().map(LinkedWorkbook.Sheet::name).toList());
        int first = table.size() - others.size();
        List<LinkedWorkbook.Link> links = new ArrayList<>();
        for (int other = 0; other < others.size(); other++) {
            links.add(new LinkedWorkbook.Link(first + other, 1, other + 1, -1, 0));
        }
        return new LinkedWorkbook.Sheet(table.title(), table, 1, links);
    }

    private LinkedWorkbook.Sheet sheet(Gathered group) {
        List<LinkedWorkbook.Link> links = new ArrayList<>();
        for (Gathered.Part part : group.parts()) {
            for (Block.Link link : part.links()) {
                target(link).ifPresent(target -> links.add(new LinkedWorkbook.Link(part.first() + link.row(),
                        group.column(link.column()), target.sheet(), target.row(), 0)));
            }
        }
        return new LinkedWorkbook.Sheet(group.name(), group.table(language), Math.min(FROZEN_MOST, group.keys()),
                allowed(links));
    }

    private List<LinkedWorkbook.Link> allowed(List<LinkedWorkbook.Link> links) {
        if (links.size() <= LinkedWorkbook.MOST_LINKS) {
            return links;
        }
        linksLeftOut = true;
        return links.subList(0, LinkedWorkbook.MOST_LINKS);
    }

    /// Evidence and tables have a place of their own; a section has none, its first table stands for it.
    private Optional<Target> target(Block.Link link) {
        OptionalInt row = evidence.first(link.leaf(), link.anchor());
        if (row.isPresent()) {
            return Optional.of(new Target(evidenceNumber(), row.getAsInt()));
        }
        return Optional.ofNullable(tables.get(link.leaf() + ' ' + link.anchor()))
                .or(() -> firstTable(link.leaf(), link.anchor()));
    }

    private Optional<Target> firstTable(String leafId, String sectionId) {
        return publication.leaves()
                .stream()
                .filter(leaf -> leaf.id().equals(leafId))
                .flatMap(leaf -> leaf.sections().stream())
                .filter(section -> section.id().equals(sectionId))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Listing listing
                        ? Optional.ofNullable(tables.get(leafId + ' ' + listing.id())).stream()
                        : Optional.<Target>empty().stream())
                .findFirst();
    }

    private int evidenceNumber() {
        return groups.size() + 1;
    }

    /// Each piece of evidence leads back to the first number that leads to it.
    private LinkedWorkbook.Sheet evidenceSheet() {
        Map<Integer, LinkedWorkbook.Link> back = new HashMap<>();
        for (int number = 0; number < groups.size(); number++) {
            Gathered group = groups.get(number);
            for (Gathered.Part part : group.parts()) {
                for (Block.Link link : part.links()) {
                    OptionalInt row = evidence.first(link.leaf(), link.anchor());
                    if (row.isPresent()) {
                        back.putIfAbsent(row.getAsInt(), new LinkedWorkbook.Link(row.getAsInt(), EvidenceRows.NUMBER,
                                number + 1, part.first() + link.row(), group.column(link.column())));
                    }
                }
            }
        }
        ResultTable table = evidence.table();
        return new LinkedWorkbook.Sheet(table.title(), table, 2, allowed(List.copyOf(back.values())));
    }
}
