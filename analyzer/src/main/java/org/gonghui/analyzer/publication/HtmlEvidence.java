package org.gonghui.analyzer.publication;

import java.util.List;
import org.gonghui.analyzer.markup.Markup;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// The sentences behind a number, the words that were read marked.
final class HtmlEvidence {

    /// So many are shown, the others on demand.
    private static final int SHOWN = 5;

    private final Block.Evidence evidence;
    private final Language language;
    private final Markup page;

    HtmlEvidence(Block.Evidence evidence, Language language, Markup page) {
        this.evidence = evidence;
        this.language = language;
        this.page = page;
    }

    /// Writes it.
    ///
    /// @param number on its page, from 1
    /// @param back id of the cell that leads here; none if empty
    void write(int number, String back) {
        page.block("div", () -> {
            page.block("h3", () -> heading(number, back));
            List<Block.Witness> witnesses = evidence.witnesses();
            int shown = witnesses.size() == SHOWN + 1 ? SHOWN + 1 : Math.min(SHOWN, witnesses.size());
            list(witnesses.subList(0, shown), 1);
            if (shown < witnesses.size()) {
                page.block("details", () -> {
                    page.block("summary", Words.more(witnesses.size() - shown).in(language));
                    list(witnesses.subList(shown, witnesses.size()), shown + 1);
                });
            }
        }, "class", "evidence", "id", evidence.id());
    }

    private void heading(int number, String back) {
        page.inline("span", "[" + number + "]", "class", "number");
        page.text(" " + evidence.heading().in(language));
        if (!back.isEmpty()) {
            page.text(" ");
            page.inline("a", "↩", "href", "#" + back, "class", "back", "aria-label", Words.BACK.in(language));
        }
    }

    private void list(List<Block.Witness> witnesses, int first) {
        page.block("ol", () -> witnesses.forEach(this::witness), "start", Integer.toString(first));
    }

    private void witness(Block.Witness witness) {
        page.block("li", () -> {
            page.block("p", witness.what().in(language), "class", "what");
            page.block("blockquote", () -> sentence(witness), "lang", "zh-CN");
            page.block("p", () -> source(witness), "class", "source");
        });
    }

    private void sentence(Block.Witness witness) {
        String sentence = witness.sentence();
        Span marked = witness.marked();
        page.text(sentence.substring(0, marked.start()));
        if (!marked.isEmpty()) {
            page.inline("mark", marked.in(sentence));
        }
        page.text(sentence.substring(marked.end()));
    }

    private void source(Block.Witness witness) {
        Message place = Words.place(witness.span().start(), witness.span().end());
        page.inline("cite", witness.source());
        page.text(" · " + place.in(language) + " · ");
        page.inline("code", witness.row());
    }
}
