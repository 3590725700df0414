package org.gonghui.analyzer.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;

/// What a document states, sentence by sentence. No check looks beyond a sentence, so that nothing depends on what stands
/// between the lines of a document.
///
/// @param sentences in order
record Statements(List<Sentence> sentences) {

    private static final Set<ParagraphKind> SILENT = EnumSet.of(ParagraphKind.SITE_BOILERPLATE,
            ParagraphKind.OUT_OF_SCOPE, ParagraphKind.DOC_TITLE);
    private static final String SENTENCE_ENDS = "。；;！？\n";

    Statements {
        sentences = List.copyOf(sentences);
    }

    /// A sentence.
    ///
    /// @param span its place in the page, without the sign that ends it
    /// @param words its words
    /// @param figures its figures in order
    record Sentence(Span span, String words, List<Figure> figures) {

        Sentence {
            figures = List.copyOf(figures);
        }

        /// The words between two places in the page, as far as they are of this sentence.
        String between(int from, int to) {
            int start = Math.max(from, span.start());
            int end = Math.min(to, span.end());
            return start < end ? words.substring(start - span.start(), end - span.start()) : "";
        }
    }

    static Statements of(List<Consistency.Line> lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (Consistency.Line line : lines) {
            if (!SILENT.contains(line.kind())) {
                add(sentences, line);
            }
        }
        return new Statements(sentences);
    }

    private static void add(List<Sentence> sentences, Consistency.Line line) {
        String text = line.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                if (at > start) {
                    Span sentence = new Span(start, at).shift(line.span().start());
                    sentences.add(new Sentence(sentence, text.substring(start, at), line.figures()
                            .stream()
                            .filter(figure -> sentence.contains(figure.span()))
                            .toList()));
                }
                start = at + 1;
            }
        }
    }
}
