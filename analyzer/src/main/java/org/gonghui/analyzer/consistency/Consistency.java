package org.gonghui.analyzer.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Finds contradictions in annotated documents. Immutable; safe for any number of threads.
public final class Consistency {

    private final List<Check> checks;

    private Consistency(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// All checks with their built-in words.
    public static Consistency standard() {
        return new Consistency(List.of(new PartsCheck(), new ListingCheck(new Surnames()), new SessionCheck(),
                new RateCheck(RateNames.builtIn()), new ProductCheck()));
    }

    /// What one document tells of itself.
    ///
    /// @param conflicts the contradictions within it, in order of the text; offsets count in the page
    /// @param told what to compare with other years by [CarriedOver]; empty for plans and where school or year are not
    ///     known
    public record Findings(List<Conflict> conflicts, Optional<CarriedOver.Told> told) {

        public Findings {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// A line of a document, wherever it is kept.
    ///
    /// @param kind what the line is for
    /// @param span its place in the page
    /// @param text its words
    /// @param figures its figures in order; offsets count in the page
    public record Line(ParagraphKind kind, Span span, String text, List<Figure> figures) {

        public Line {
            figures = List.copyOf(figures);
            if (span.length() != text.length()) {
                throw new IllegalArgumentException("span " + span + " does not fit the text '" + text + "'");
            }
        }
    }

    /// Checks one document of `page`.
    public Findings findings(Page page, AnnotatedSummary document) {
        return findings(document.summary(), document.paragraphs()
                .stream()
                .map(paragraph -> new Line(paragraph.classification().kind(), paragraph.paragraph().span(),
                        paragraph.paragraph().span().in(page.text()), paragraph.figures()))
                .toList());
    }

    /// Checks one document.
    ///
    /// @param document the document; its own paragraphs are not looked at
    /// @param lines its lines in order
    public Findings findings(Summary document, List<Line> lines) {
        Statements statements = Statements.of(lines);
        return new Findings(conflicts(statements), CarriedOver.told(statements, document));
    }

    private List<Conflict> conflicts(Statements statements) {
        List<Conflict> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.find(statements)));
        found.sort(Comparator.comparing((Conflict conflict) -> conflict.statements().getFirst().span())
                .thenComparing(Conflict::id));
        return found;
    }
}
