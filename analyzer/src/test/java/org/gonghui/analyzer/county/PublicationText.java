package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Leaf;
import org.gonghui.analyzer.publication.Publication;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.report.ResultNumber;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// A publication as plain text that a person can read and compare.
final class PublicationText {

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private PublicationText(Language language) {
        this.language = language;
    }

    static String of(Publication publication, Language language) {
        PublicationText text = new PublicationText(language);
        text.line(publication.title());
        text.line(publication.subtitle());
        publication.leaves().forEach(text::leaf);
        return String.join("\n", text.lines) + "\n";
    }

    private void line(Message message) {
        lines.add(message.in(language));
    }

    private void leaf(Leaf leaf) {
        lines.add("");
        lines.add("==== " + leaf.id() + " · " + leaf.title().in(language)
                + leaf.group().map(group -> "（" + group.in(language) + "）").orElse(""));
        leaf.sections().forEach(this::section);
    }

    private void section(Section section) {
        lines.add("");
        lines.add("== " + section.heading().in(language));
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> lines.add("[" + text.style() + "] " + text.text().in(language));
            case Block.Listing listing -> {
                lines.add("[TABLE " + listing.id() + "] " + listing.table().title().in(language));
                table(listing.table());
                listing.links().forEach(link -> lines.add("    → " + listing.key(link.row()) + " " + link.column()
                        + ": " + link.leaf() + "#" + link.anchor()));
            }
            case Block.Picture picture -> {
                lines.add("[CHART " + picture.id() + "] " + picture.chart().title().in(language) + "："
                        + picture.chart().description().in(language));
                table(picture.data());
            }
            case Block.Evidence evidence -> {
                lines.add("[EVIDENCE " + evidence.id() + "] " + evidence.heading().in(language));
                evidence.witnesses().forEach(this::witness);
            }
        }
    }

    private void witness(Block.Witness witness) {
        String sentence = witness.sentence();
        String marked = sentence.substring(0, witness.marked().start()) + "【"
                + witness.marked().in(sentence) + "】" + sentence.substring(witness.marked().end());
        lines.add("    " + witness.what().in(language) + " | " + marked + " | " + witness.source() + " "
                + witness.span() + " | " + witness.row());
    }

    private void table(ResultTable table) {
        lines.add("    " + table.columns()
                .stream()
                .map(column -> column.label().in(language))
                .collect(Collectors.joining(" | ")));
        for (int row = 0; row < table.size(); row++) {
            int at = row;
            lines.add("    " + IntStream.range(0, table.columns().size())
                    .mapToObj(column -> cell(table, at, column))
                    .collect(Collectors.joining(" | ")));
        }
        table.notes().forEach(note -> lines.add("    * " + note.in(language)));
    }

    private static String cell(ResultTable table, int row, int column) {
        ResultColumn.Kind kind = table.columns().get(column).kind();
        return kind == ResultColumn.Kind.TEXT
                ? table.text(row, column)
                : table.number(row, column).stream().mapToObj(value -> ResultNumber.of(value, kind)).findAny().orElse(
                        "—");
    }
}
