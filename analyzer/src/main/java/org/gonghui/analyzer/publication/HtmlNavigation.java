package org.gonghui.analyzer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.analyzer.markup.Markup;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// The ways from a page to the others. The first page names them all, in their groups; another names its neighbours and
/// its own group, so that a report of 500 schools does not repeat their names 500 times.
final class HtmlNavigation {

    /// Pages without group, so many to a list.
    private static final int LIST = 50;
    /// Up to so many links stand open.
    private static final int OPEN = 12;

    private final Publication publication;
    private final int leaf;
    private final Language language;
    private final Markup page;

    HtmlNavigation(Publication publication, int leaf, Language language, Markup page) {
        this.publication = publication;
        this.leaf = leaf;
        this.language = language;
        this.page = page;
    }

    private record Group(Message name, List<Integer> leaves) {}

    void write() {
        if (publication.leaves().size() > 1) {
            page.block("nav", () -> {
                if (leaf > 0) {
                    neighbours();
                }
                groups().forEach(this::group);
            }, "class", "pages", "aria-label", Words.PAGES.in(language));
        }
    }

    private void neighbours() {
        page.block("ul", () -> {
            page.block("li", () -> page.inline("a", Words.OVERVIEW.in(language), "href", publication.file(0)));
            if (leaf > 1) {
                neighbour(Words.PREVIOUS, leaf - 1, "prev");
            }
            if (leaf + 1 < publication.leaves().size()) {
                neighbour(Words.NEXT, leaf + 1, "next");
            }
        }, "class", "neighbours");
    }

    private void neighbour(Message direction, int to, String relation) {
        String separator = language == Language.ZH ? "：" : ": ";
        page.block("li", () -> page.inline("a", direction.in(language) + separator + title(to), "href",
                publication.file(to), "rel", relation));
    }

    private String title(int index) {
        return publication.leaves().get(index).title().in(language);
    }

    /// The groups that this page names.
    private List<Group> groups() {
        Map<Optional<Message>, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int index = 1; index < publication.leaves().size(); index++) {
            byGroup.computeIfAbsent(publication.leaves().get(index).group(), name -> new ArrayList<>()).add(index);
        }
        Optional<Message> own = publication.leaves().get(leaf).group();
        List<Group> groups = new ArrayList<>();
        byGroup.forEach((name, leaves) -> {
            if (leaf == 0) {
                groups.addAll(lists(name, leaves));
            } else if (name.equals(own)) {
                lists(name, leaves).stream().filter(list -> list.leaves().contains(leaf)).forEach(groups::add);
            }
        });
        return groups;
    }

    private List<Group> lists(Optional<Message> name, List<Integer> leaves) {
        if (name.isPresent() || leaves.size() <= LIST) {
            return List.of(new Group(name.orElse(Words.OTHERS), leaves));
        }
        List<Group> lists = new ArrayList<>();
        for (int from = 0; from < leaves.size(); from += LIST) {
            List<Integer> part = leaves.subList(from, Math.min(leaves.size(), from + LIST));
            String range = title(part.getFirst()) + " – " + title(part.getLast());
            lists.add(new Group(new Message(range, range), part));
        }
        return lists;
    }

    private void group(Group group) {
        page.block("details", () -> {
            if (leaf == 0 && publication.leaves().size() - 1 <= OPEN) {
                page.attribute("open", "open");
            }
            page.block("summary", Words.group(group.name(), group.leaves().size()).in(language));
            page.block("ul", () -> group.leaves().forEach(this::link));
        });
    }

    private void link(int index) {
        page.block("li", () -> {
            if (index == leaf) {
                page.inline("span", title(index), "aria-current", "page");
            } else {
                page.inline("a", title(index), "href", publication.file(index));
            }
        });
    }
}
