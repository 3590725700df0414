package org.gonghui.analyzer.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;
import org.jspecify.annotations.Nullable;

/// Finds claims that everybody took part or was reached, without a number: 全体教师参加体检. Immutable.
final class CoverageClaims {

    private static final int REACH = 40;
    private static final int BETWEEN = 1;
    private static final int LONGEST = 8;

    private final Words everybody;
    private final Words all;
    private final Words group;
    private final Words entirely;
    private final Words rhetoric;
    private final Words addressed;
    private final Words denied;
    private final Words done;
    private final Map<String, String> measures = new HashMap<>();

    /// Reads `coverage-claims.txt`.
    CoverageClaims(RuleFile file) throws RuleException {
        everybody = Words.of(file, "everybody");
        all = Words.of(file, "all");
        group = Words.of(file, "group");
        entirely = Words.of(file, "entirely");
        rhetoric = Words.of(file, "rhetoric");
        addressed = Words.of(file, "addressed");
        denied = Words.of(file, "denied");
        for (RuleLine line : file.section("measure")) {
            line.from(1).forEach(word -> measures.put(word, line.fields().getFirst()));
        }
        done = new Words(measures.keySet());
    }

    /// What was done, and by everybody.
    ///
    /// @param start where the words begin
    /// @param end where they end
    /// @param what the words for what was done
    private record Said(int start, int end, String what) {}

    /// The claims of a paragraph that begins at `offset` of its page, one a clause at most.
    ///
    /// @param figures its figures: a clause that tells a share needs no claim
    /// @param status what claims of such a paragraph tell
    List<CoverageClaim> of(String text, int offset, List<Figure> figures, Optional<Category> category,
            FactStatus status) {
        List<CoverageClaim> claims = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = who(text, at);
            Said said = end < 0 ? null : said(text, at, end);
            if (said != null && shares(figures, offset, text, said).isEmpty()) {
                claims.add(claim(text, offset, said, category, status));
            }
            at = said == null ? at + 1 : forward(text, said.end());
        }
        return claims;
    }

    private CoverageClaim claim(String text, int offset, Said said, Optional<Category> category, FactStatus status) {
        Span span = new Span(offset + said.start(), offset + said.end());
        String measure = measures.getOrDefault(said.what(), "");
        return new CoverageClaim(span, text.substring(said.start(), said.end()), measure, status, category,
                Explanation.of(CoverageClaim.FULL, "everybody, and " + said.what(), List.of(span), 0));
    }

    /// Where the words for everybody that begin at `at` end, -1 if none do.
    private int who(String text, int at) {
        String every = everybody.at(text, at);
        if (every != null) {
            return at + every.length();
        }
        String whole = all.at(text, at);
        String people = whole == null ? null : group.at(text, at + whole.length());
        if (whole != null && people != null) {
            return at + whole.length() + people.length();
        }
        String entire = entirely.at(text, at);
        boolean told = entire != null && (group.endingAt(text, at, LONGEST) != null
                || group.endingAt(text, at - BETWEEN, LONGEST) != null);
        return told && entire != null ? at + entire.length() : -1;
    }

    /// What they did: the first such word behind in the clause, or else one before it.
    private @Nullable Said said(String text, int start, int end) {
        int clause = Marks.BRACKET.before(text, start, REACH);
        int close = forward(text, end);
        if (rhetoric.at(text, end) != null || addressed.endingAt(text, start, 1) != null
                || denied.anyIn(text, clause, start)) {
            return null;
        }
        for (int at = end; at < close; at++) {
            String what = done.at(text, at);
            if (what != null && at + what.length() <= close) {
                return denied.anyIn(text, end, at) ? null : new Said(start, at + what.length(), what);
            }
        }
        for (int at = start - 1; at >= clause; at--) {
            String what = done.at(text, at);
            if (what != null && at + what.length() <= start) {
                return new Said(at, end, what);
            }
        }
        return null;
    }

    private static int forward(String text, int from) {
        return Marks.BRACKET.behind(text, from, from + REACH);
    }

    /// The share that is told in the clause.
    private static Optional<Figure> shares(List<Figure> figures, int offset, String text, Said said) {
        int end = offset + forward(text, said.end());
        return figures.stream()
                .filter(figure -> figure.unit() == Unit.RATIO && figure.span().start() >= offset + said.start()
                        && figure.span().start() < end)
                .findFirst();
    }
}
