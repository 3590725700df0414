package org.gonghui.analyzer.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.chart.ChartSvg;
import org.gonghui.analyzer.markup.Markup;
import org.gonghui.corpus.text.Language;

/// One page. Ids of its own hold a `_`, which those of the publication cannot, so that they never meet.
final class HtmlPage {

    /// Forbids everything that a page could load or run; styles stand in the page itself.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Publication publication;
    private final int index;
    private final Map<String, String> files;
    private final Leaf leaf;
    private final Language language;
    /// Numbers of the evidence of this page.
    private final Map<String, Integer> evidence = new HashMap<>();
    /// Evidence to which a cell of this page leads.
    private final Set<String> linked = new HashSet<>();

    /// A page.
    ///
    /// @param index of its leaf, from 0
    /// @param files names of the pages by the ids of their leaves
    HtmlPage(Publication publication, int index, Map<String, String> files, Language language) {
        this.publication = publication;
        this.index = index;
        this.files = files;
        this.language = language;
        leaf = publication.leaves().get(index);
        leaf.blocks().forEach(block -> {
            if (block instanceof Block.Evidence one) {
                evidence.put(one.id(), evidence.size() + 1);
            }
        });
    }

    String text() {
        return Markup.html(page -> page.block("html", () -> {
            head(page);
            body(page);
        }, "lang", language == Language.ZH ? "zh-CN" : "en"));
    }

    private void head(Markup page) {
        page.block("head", () -> {
            page.empty("meta", "charset", "utf-8");
            page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
            page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            page.block("title", leaf.title().in(language) + " – " + publication.title().in(language));
            page.block("style", StyleSheet.text());
        });
    }

    private void body(Markup page) {
        page.block("body", () -> {
            page.block("a", Words.TO_CONTENT.in(language), "class", "skip", "href", "#_content");
            page.block("header", () -> header(page), "id", "_top");
            new HtmlNavigation(publication, index, language, page).write();
            contents(page);
            page.block("main", () -> leaf.sections().forEach(section -> section(section, page)), "id", "_content",
                    "tabindex", "-1");
            page.block("footer", () -> {
                page.block("p", publication.subtitle().in(language));
                page.block("p", () -> page.inline("a", Words.TOP.in(language), "href", "#_top"), "class", "top");
            });
        });
    }

    private void header(Markup page) {
        page.block("p", () -> page.inline("a", publication.title().in(language), "href", publication.file(0)), "class",
                "publication");
        page.block("h1", leaf.title().in(language));
        page.block("p", publication.subtitle().in(language), "class", "subtitle");
    }

    private void contents(Markup page) {
        if (leaf.sections().size() > 1) {
            page.block("nav", () -> page.block("ol", () -> leaf.sections()
                    .forEach(section -> page.block("li", () -> page.inline("a", section.heading().in(language), "href",
                            "#" + section.id())))),
                    "class", "contents", "aria-label", Words.ON_THIS_PAGE.in(language));
        }
    }

    private void section(Section section, Markup page) {
        page.block("section", () -> {
            page.block("h2", section.heading().in(language), "id", section.id() + "_h");
            int texts = 0;
            for (Block block : section.blocks()) {
                if (block instanceof Block.Text) {
                    texts++;
                }
                block(block, section.id() + "-" + texts, page);
            }
        }, "id", section.id(), "aria-labelledby", section.id() + "_h");
    }

    private void block(Block block, String textId, Markup page) {
        switch (block) {
            case Block.Text text -> page.block("p", text.text().in(language), "class",
                    text.style().name().toLowerCase(Locale.ROOT), "data-text", textId);
            case Block.Listing listing ->
                HtmlTable.of(listing, this::target, language, page).write(listing.id());
            case Block.Picture picture -> picture(picture, page);
            case Block.Evidence one -> new HtmlEvidence(one, language, page).write(evidence.getOrDefault(one.id(), 0),
                    linked.contains(one.id()) ? back(one.id()) : "");
        }
    }

    private void picture(Block.Picture picture, Markup page) {
        String title = picture.chart().title().in(language);
        page.block("figure", () -> {
            page.block("figcaption", title);
            page.block("div", () -> ChartSvg.draw(picture.chart(), picture.id(), language, page), "class", "drawing",
                    "role", "group", "tabindex", "0", "aria-label", Words.CHART.in(language) + title);
            page.block("details", () -> {
                page.block("summary", Words.DATA.in(language));
                HtmlTable.of(picture, language, page).write("");
            });
        }, "id", picture.id());
    }

    private HtmlLink target(Block.Link link) {
        if (!link.leaf().equals(leaf.id())) {
            String address = files.get(link.leaf()) + "#" + link.anchor();
            return new HtmlLink(address, Optional.empty(), Optional.empty());
        }
        boolean first = evidence.containsKey(link.anchor()) && linked.add(link.anchor());
        return new HtmlLink("#" + link.anchor(), Optional.ofNullable(evidence.get(link.anchor())),
                first ? Optional.of(back(link.anchor())) : Optional.empty());
    }

    private static String back(String anchor) {
        return anchor + "_from";
    }
}
