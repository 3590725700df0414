package org.gonghui.cli.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gonghui.analyzer.explore.Concordance;
import org.gonghui.analyzer.explore.ConcordanceLine;
import org.gonghui.corpus.text.DisplayWidth;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Summary;

/// Key words in context on a terminal: how many there are, then one line a hit with its school and year, what stands
/// before it, itself in a column, what stands after it. Contexts are cut at the ends that are far from the hit.
///
/// @param language the language of everything but the texts
/// @param width columns of the terminal; at least [#MIN_WIDTH] are used
/// @param style whether escapes may be used; without, 【】 set the key off
public record ConcordanceText(Language language, int width, Style style) {

    private static final int MIN_WIDTH = 60;
    private static final int PLACE_MAX = 28;
    private static final String GAP = "  ";
    private static final String HIGHLIGHT = "\u001b[1;31m";
    private static final String PLAIN = "\u001b[0m";

    /// The lines, each ended by a line feed.
    ///
    /// @param query as it was written
    /// @param shown how many hits at most
    public String render(String query, Concordance concordance, int shown) throws IOException {
        List<ConcordanceLine> hits = concordance.lines(0, shown);
        List<String> lines = new ArrayList<>();
        lines.add(sums(query, concordance, hits.size()).in(language));
        if (!hits.isEmpty()) {
            lines.add("");
            lines.addAll(lines(hits));
        }
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Message sums(String query, Concordance concordance, int shown) throws IOException {
        boolean isSample = concordance.size() < concordance.found();
        boolean isAll = shown == concordance.size();
        String zhSample = isSample ? "，随机抽取 " + concordance.size() + " 处" : "";
        String enSample = isSample ? ", a sample of " + concordance.size() + " was drawn" : "";
        return new Message(
                "“" + Printable.of(query) + "”共 " + concordance.found() + " 处，在 " + concordance.paragraphs() + " 段、"
                        + concordance.documents() + " 份文档里" + zhSample
                        + (isAll ? "" : "；下面列出前 " + shown + " 处（--all 列出全部，-o 文件.csv 写出全部）"),
                "'" + Printable.of(query) + "' has " + concordance.found() + " hits in " + concordance.paragraphs()
                        + " paragraphs of " + concordance.documents() + " documents" + enSample
                        + (isAll
                                ? ""
                                : "; the first " + shown + " follow (--all lists all, -o FILE.csv writes all)"));
    }

    private List<String> lines(List<ConcordanceLine> hits) {
        List<String> places = places(hits);
        int usable = Math.max(width, MIN_WIDTH);
        int place = places.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int key = Math.min(usable / 3, hits.stream().mapToInt(hit -> DisplayWidth.of(key(hit))).max().orElse(0));
        int context = Math.max(4, (usable - place - key - 3 * GAP.length()) / 2);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            ConcordanceLine hit = hits.get(i);
            String left = Padding.left(end(Printable.of(hit.left()), context), context);
            String right = DisplayWidth.fit(Printable.of(hit.right()), context);
            lines.add(style.faint(Padding.right(places.get(i), place)) + GAP + left + GAP + shownKey(hit, key) + GAP
                    + right);
        }
        return lines;
    }

    private String shownKey(ConcordanceLine hit, int width) {
        String key = DisplayWidth.fit(key(hit), width);
        String padding = Padding.blanks(width - DisplayWidth.of(key));
        return style == Style.COLOUR ? HIGHLIGHT + key + PLAIN + padding : key + padding;
    }

    private String key(ConcordanceLine hit) {
        String key = Printable.of(hit.key());
        return style == Style.COLOUR ? key : "【" + key + "】";
    }

    private List<String> places(List<ConcordanceLine> hits) {
        boolean zh = language == Language.ZH;
        List<String> names = hits.stream()
                .map(line -> line.hit().document().document())
                .map(document -> document.school().name().orElse(zh ? "校名未写明" : "not stated"))
                .toList();
        String region = Region.common(names.stream().distinct().toList());
        List<String> places = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            String name = Region.without(region, names.get(i));
            places.add(Printable
                    .of(DisplayWidth.fit(name, PLACE_MAX - 5) + " " + year(hits.get(i).hit().document().document())));
        }
        return places;
    }

    private static String year(Summary document) {
        return document.period().year().isPresent()
                ? Integer.toString(document.period().year().getAsInt())
                : "—";
    }

    /// The end of `text`, as much as fits into `columns`, with … in place of what is cut.
    private static String end(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) {
            return text;
        }
        int at = text.length();
        int used = 1;
        while (at > 0 && used + DisplayWidth.of(text.codePointBefore(at)) <= columns) {
            used += DisplayWidth.of(text.codePointBefore(at));
            at -= Character.charCount(text.codePointBefore(at));
        }
        return "…" + text.substring(at);
    }
}
