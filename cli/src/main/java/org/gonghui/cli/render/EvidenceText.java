package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The text behind a row of the ledger, for a reader: whose it is, where it stands, the paragraph with the words set off,
/// and the paragraphs around it.
public final class EvidenceText {

    private static final String HIGHLIGHT = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";
    private static final String FAINT = "\u001b[2m";

    private final Console console;

    public EvidenceText(Console console) {
        this.console = console;
    }

    /// What is shown of a row.
    ///
    /// @param id the row
    /// @param document its document
    /// @param headings the headings above, outermost first
    /// @param paragraph where its paragraph stands in the page
    /// @param text the paragraph
    /// @param before the paragraph before it, empty at the beginning
    /// @param after the paragraph behind it, empty at the end
    /// @param facts what the row says, in both languages
    public record Evidence(FactId id, Summary document, List<String> headings, Span paragraph, String text,
            String before, String after, List<Message> facts) {

        public Evidence {
            headings = List.copyOf(headings);
            facts = List.copyOf(facts);
        }
    }

    /// All lines.
    public List<String> lines(Evidence evidence) {
        List<String> lines = new ArrayList<>();
        Summary document = evidence.document();
        String school = document.school().name().orElse(console.text(new Message("校名未写明", "school not stated")));
        String year = document.period().year().isPresent()
                ? document.period().year().getAsInt() + " " + console.text(document.period().type().label())
                : console.text(new Message("年份不明", "year unknown"));
        lines.add(Printable.of(school + " · " + year + " · " + console.text(document.kind().label()) + " · "
                + document.title()));
        lines.add(faint(Printable.of(document.source() + " " + evidence.id().span() + " · " + evidence.id())));
        evidence.facts().forEach(fact -> lines.add(Printable.of(console.text(fact))));
        lines.add("");
        evidence.headings().forEach(heading -> lines.add(faint(Printable.of(heading))));
        if (!evidence.before().isEmpty()) {
            lines.add(faint(Printable.of(evidence.before())));
        }
        lines.add(marked(evidence));
        if (!evidence.after().isEmpty()) {
            lines.add(faint(Printable.of(evidence.after())));
        }
        return lines;
    }

    private String marked(Evidence evidence) {
        String text = evidence.text();
        Span words = evidence.id().span().shift(-evidence.paragraph().start());
        if (words.length() == text.length()) {
            return Printable.of(text);
        }
        return Printable.of(text.substring(0, words.start())) + highlighted(Printable.of(words.in(text)))
                + Printable.of(text.substring(words.end()));
    }

    private String highlighted(String words) {
        return console.outIsTerminal() ? HIGHLIGHT + words + PLAIN : "【" + words + "】";
    }

    private String faint(String words) {
        return console.outIsTerminal() ? FAINT + words + PLAIN : words;
    }
}
