package org.gonghui.cli.render;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.query.SearchHit;
import org.gonghui.corpus.query.SearchResult;
import org.gonghui.corpus.query.Snippet;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Search results for a reader: how often, then each paragraph with its school, year, category, source and offsets.
/// What was found is coloured on a terminal and put between 【】 elsewhere.
public final class SearchText {

    private static final String HIGHLIGHT = "\u001b[1;31m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final Console console;

    public SearchText(Console console) {
        this.console = console;
    }

    /// All lines of a result.
    ///
    /// @param query as the user wrote it
    public List<String> lines(String query, SearchResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text(sums(query, result)));
        int number = 0;
        for (SearchHit hit : result.hits()) {
            lines.add("");
            lines.add(++number + ". " + head(hit));
            lines.add("   " + snippet(hit));
        }
        return lines;
    }

    private static Message sums(String query, SearchResult result) {
        int shown = result.hits().size();
        boolean whole = shown == result.paragraphs();
        if (result.occurrences() == 0 && result.paragraphs() > 0) {
            return new Message(
                    "符合“" + query + "”的有 " + result.paragraphs() + " 段"
                            + (whole ? "" : "，下面列出前 " + shown + " 段（--limit 0 列出全部）"),
                    result.paragraphs() + " paragraphs meet '" + query + "'"
                            + (whole ? "" : ", the first " + shown + " follow (--limit 0 lists all)"));
        }
        return new Message(
                "“" + query + "”在 " + result.paragraphs() + " 段里出现 " + result.occurrences() + " 次"
                        + (whole ? "" : "，下面列出前 " + shown + " 段（--limit 0 列出全部）"),
                "'" + query + "' occurs " + result.occurrences() + " times in " + result.paragraphs() + " paragraphs"
                        + (whole ? "" : ", the first " + shown + " follow (--limit 0 lists all)"));
    }

    private String head(SearchHit hit) {
        Summary document = hit.document().document();
        ParagraphRow paragraph = hit.paragraph();
        String school = document.school().name().orElse(console.text(new Message("校名未写明", "school not stated")));
        String year = document.period().year().isPresent()
                ? String.valueOf(document.period().year().getAsInt())
                : console.text(new Message("年份不明", "year unknown"));
        String about = console.text(paragraph.category().map(Category::label).orElse(paragraph.kind().label()));
        String planned = paragraph.kind() == ParagraphKind.FUTURE_PLAN
                ? console.text(new Message("（打算）", " (planned)"))
                : "";
        String place = hit.source() + " " + hit.matches().stream().findFirst().orElse(hit.paragraph().span());
        return Printable.of(school + " · " + year + " · " + about + planned + " · ") + faint(Printable.of(place));
    }

    private String snippet(SearchHit hit) {
        Snippet snippet = hit.snippet();
        String text = Printable.of(snippet.text());
        StringBuilder shown = new StringBuilder();
        shown.append(snippet.span().start() > hit.paragraph().span().start() ? "…" : "");
        int at = 0;
        for (Span highlight : snippet.highlights()) {
            shown.append(text, at, highlight.start()).append(highlighted(highlight.in(text)));
            at = highlight.end();
        }
        shown.append(text.substring(at));
        shown.append(snippet.span().end() < hit.paragraph().span().end() ? "…" : "");
        return shown.toString();
    }

    private String highlighted(String words) {
        return console.outIsTerminal() ? HIGHLIGHT + words + PLAIN : "【" + words + "】";
    }

    private String faint(String words) {
        return console.outIsTerminal() ? FAINT + words + PLAIN : words;
    }
}
