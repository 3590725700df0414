package org.gonghui.analyzer.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;

/// What a document states, sentence by sentence.
///
/// @param text the text of the whole page, into which all offsets count
/// @param sentences in order
record Statements(String text, List<Sentence> sentences) {

    private static final Set<ParagraphKind> SILENT = EnumSet.of(ParagraphKind.SITE_BOILERPLATE,
            ParagraphKind.OUT_OF_SCOPE, ParagraphKind.DOC_TITLE);
    private static final String SENTENCE_ENDS = "。；;！？\n";

    Statements {
        sentences = List.copyOf(sentences);
    }

    /// A sentence.
    ///
    /// @param span its place in the page, without the sign that ends it
    /// @param figures its figures in order
    record Sentence(Span span, List<Figure> figures) {

        Sentence {
            figures = List.copyOf(figures);
        }
    }

    static Statements of(Page page, AnnotatedSummary document) {
        List<Sentence> sentences = new ArrayList<>();
        for (AnnotatedParagraph paragraph : document.paragraphs()) {
            if (!SILENT.contains(paragraph.classification().kind())) {
                add(sentences, page.text(), paragraph);
            }
        }
        return new Statements(page.text(), sentences);
    }

    private static void add(List<Sentence> sentences, String text, AnnotatedParagraph paragraph) {
        Span span = paragraph.paragraph().span();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                if (at > start) {
                    Span sentence = new Span(start, at);
                    sentences.add(new Sentence(sentence, paragraph.figures().stream()
                            .filter(figure -> sentence.contains(figure.span()))
                            .toList()));
                }
                start = at + 1;
            }
        }
    }

    /// The words between two places.
    String between(int from, int to) {
        return from < to ? text.substring(from, to) : "";
    }
}
