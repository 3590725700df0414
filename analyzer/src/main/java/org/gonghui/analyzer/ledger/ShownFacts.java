package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.corpus.index.DocumentFacts;
import org.gonghui.corpus.index.Facts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedPage;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.ActivityContext;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// The documents of a corpus with what was found in them, as they may be shown.
///
/// @param gate what may be shown of a text
record ShownFacts(NameGate gate) {

    /// A paragraph as it may be shown.
    ///
    /// @param paragraph the paragraph
    /// @param text what is shown of its text, as long as the text itself
    /// @param figures what was found in it
    /// @param activities what was found in it, its words as they may be shown
    record Paragraph(ParagraphRow paragraph, String text, List<Figure> figures, List<Activity> activities) {

        Paragraph {
            figures = List.copyOf(figures);
            activities = List.copyOf(activities);
        }
    }

    /// Takes documents.
    interface Taker {
        void take(DocumentRow document, List<Paragraph> paragraphs);
    }

    /// Gives a document, which is read as a whole: a name that one line gives away is hidden in all of them.
    void give(DocumentFacts document, Taker taker) {
        MaskedText shown = gate.read(
                document.paragraphs().stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
        FactsInOrder found = new FactsInOrder(document.facts().stream());
        List<Paragraph> paragraphs = new ArrayList<>(document.paragraphs().size());
        int start = 0;
        for (ParagraphEntry entry : document.paragraphs()) {
            Span span = new Span(start, start + entry.text().length());
            Facts facts = found.of(entry.paragraph());
            paragraphs.add(new Paragraph(entry.paragraph(), shown.in(span), facts.figures(),
                    facts.activities().stream().map(activity -> masked(activity, shown)).toList()));
            start = span.end() + 1;
        }
        taker.take(masked(document.document()), paragraphs);
    }

    private DocumentRow masked(DocumentRow row) {
        Summary document = row.document();
        return new DocumentRow(document.withTitle(gate.apply(document.title())), row.characters(), row.paragraphs());
    }

    /// Only words that are no longer those of the text: the ledger cuts the others from the text itself.
    private Activity masked(Activity activity, MaskedText shown) {
        ActivityContext masked = MaskedPage.context(activity.context(), shown);
        return new Activity(activity.span(), activity.text(), gate.apply(shown.words(activity.canonical())),
                activity.type(),
                activity.category(), activity.status(), activity.role(), activity.occurrences(), masked,
                activity.explanation());
    }
}
