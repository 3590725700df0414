package org.gonghui.analyzer.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gonghui.analyzer.report.OfficeFile;
import org.gonghui.analyzer.report.OutputFile;
import org.gonghui.analyzer.report.OutputFileException;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A publication as a Word document in the layout of an official Chinese paper (GB/T 9704-2012): its first page in full,
/// of the others what leads and what warns. Charts stand as the tables of what they show; tables that are too wide for a
/// page, and all evidence, are in the web pages and the workbook, and the document says so. Equal publications give equal
/// bytes; texts are never markup.
public final class WordPublication {

    private static final Message FACTS = new Message("各校要点", "The schools in short");
    private static final Message MORE = new Message("本文中每个数的原句见同时生成的网页和工作簿。",
            "The sentences behind each number are in the web pages and the workbook made with this paper.");
    private static final Message TOO_WIDE = new Message("（栏目较多，见网页和工作簿。）",
            "(Too wide for a page: see the web pages and the workbook.)");
    private static final int MOST_ROWS_OF_CHART = 20;
    private static final Message IN_PAGES = new Message("（图和图中的数见网页和工作簿。）",
            "(See the web pages and the workbook for the chart and its numbers.)");
    private static final Message NOTE = new Message("注：", "Note: ");

    private final XWPFDocument document;
    private final Language language;
    private int tables;

    private WordPublication(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /// Writes a file, in full or not at all; one that exists is replaced.
    ///
    /// @throws OutputFileException if there can be no such file
    public static void write(Publication publication, Path file, Language language)
            throws IOException, OutputFileException {
        OutputFile.write(file, out -> OfficeFile.write(out, stamped -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.getProperties().getCoreProperties().setCreator("gonghui");
                document.getProperties()
                        .getCoreProperties()
                        .setTitle(WordText.of(publication.title().in(language)));
                WordFonts.addTo(document);
                new WordPublication(document, language).fill(publication);
                WordPage.set(document);
                document.write(stamped);
            }
        }));
    }

    private void fill(Publication publication) {
        paragraph(WordStyle.TITLE, publication.title());
        paragraph(WordStyle.SUBTITLE, publication.subtitle());
        write(WordStyle.BODY, "");
        int number = 0;
        for (Section section : publication.leaves().getFirst().sections()) {
            if (section.blocks().stream().anyMatch(block -> !(block instanceof Block.Evidence))) {
                heading(++number, section.heading());
                section.blocks().forEach(this::block);
            }
        }
        List<Leaf> others = publication.leaves().subList(1, publication.leaves().size());
        if (!others.isEmpty()) {
            heading(++number, FACTS);
            for (int leaf = 0; leaf < others.size(); leaf++) {
                facts(leaf + 1, others.get(leaf));
            }
        }
        paragraph(WordStyle.BODY, MORE);
    }

    private void heading(int number, Message heading) {
        write(WordStyle.FIRST_HEADING, language == Language.ZH
                ? WordText.numeral(number) + "、" + heading.zh()
                : number + ". " + heading.en());
    }

    private void facts(int number, Leaf leaf) {
        write(WordStyle.SECOND_HEADING, language == Language.ZH
                ? "（" + WordText.numeral(number) + "）" + leaf.title().zh()
                : "(" + number + ") " + leaf.title().en());
        leaf.sections()
                .stream()
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    if (block instanceof Block.Text text
                            && (text.style() == Block.Style.LEAD || text.style() == Block.Style.WARNING)) {
                        paragraph(WordStyle.BODY, text.text());
                    }
                });
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> text(text);
            case Block.Listing listing -> table(listing.table());
            case Block.Picture picture -> {
                paragraph(WordStyle.BODY, Words.onPages(picture.chart().description()));
                picture(picture.data());
            }
            case Block.Evidence evidence -> {
                // in the workbook
            }
        }
    }

    /// The numbers of a chart, unless they would fill pages.
    private void picture(ResultTable data) {
        if (data.size() > MOST_ROWS_OF_CHART) {
            paragraph(WordStyle.NOTE, IN_PAGES);
        } else {
            table(data);
        }
    }

    private void text(Block.Text text) {
        switch (text.style()) {
            case LEAD -> paragraph(WordStyle.LEAD, text.text());
            case BODY, WARNING -> paragraph(WordStyle.BODY, text.text());
            case NOTE -> write(WordStyle.NOTE, NOTE.in(language) + text.text().in(language));
        }
    }

    private void table(ResultTable table) {
        tables++;
        write(WordStyle.CAPTION, (language == Language.ZH ? "表" + tables + "　" : "Table " + tables + ". ")
                + table.title().in(language));
        if (table.columns().size() > WordTable.MOST_COLUMNS) {
            paragraph(WordStyle.NOTE, TOO_WIDE);
        } else {
            new WordTable(table, language).write(document);
        }
        table.notes().forEach(note -> write(WordStyle.NOTE, NOTE.in(language) + note.in(language)));
    }

    private void paragraph(WordStyle style, Message text) {
        write(style, text.in(language));
    }

    private void write(WordStyle style, String text) {
        style.write(document.createParagraph(), text);
    }
}
