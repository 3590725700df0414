package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.consistency.Lists.Listed;
import org.gonghui.analyzer.consistency.Statements.Sentence;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// A count beside the list of what it counts: 10位教师（…） and nine names, 《…》《…》《…》两项制度. A list that ends in 等 may be
/// shorter than the count, never longer.
final class ListingCheck implements Check {

    private static final Set<Unit> TITLED = EnumSet.of(Unit.ITEM, Unit.THING, Unit.ARTICLE);
    private static final String OPENING = "：:（(";
    private static final List<String> LINKS = List.of("等", "共", "这", "");
    private static final int NOUN = 10;

    private final Lists lists;

    ListingCheck(Surnames surnames) {
        this.lists = new Lists(surnames);
    }

    @Override
    public List<Conflict> find(Statements document) {
        List<Conflict> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (Figure figure : sentence.figures()) {
                if (figure.precision() == Precision.EXACT) {
                    list(sentence, figure)
                            .ifPresent(listed -> compare(sentence, figure, listed, found));
                }
            }
        }
        return found;
    }

    /// The list beside a figure, if there is one; its places count in the sentence.
    private Optional<Listed> list(Sentence sentence, Figure figure) {
        String text = sentence.words();
        Span count = figure.span().shift(-sentence.span().start());
        int end = text.length();
        int open = opening(text, count.end(), end);
        if (figure.unit() == Unit.PERSON) {
            Optional<Listed> behind = open < 0 ? Optional.empty() : lists.namesFrom(text, open + 1, end);
            return behind.or(() -> namesBefore(text, count.start()));
        }
        if (TITLED.contains(figure.unit())) {
            Optional<Listed> behind = open < 0 ? Optional.empty() : Lists.titlesFrom(text, open + 1, end);
            return behind.or(() -> titlesBefore(text, count.start()));
        }
        return Optional.empty();
    }

    /// The sign that opens a list behind the figure and a noun: 10位教师：, 5项制度（; -1 if there is none.
    private static int opening(String text, int from, int limit) {
        for (int at = from; at < Math.min(limit, from + NOUN); at++) {
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
            if (!Character.isLetter(text.charAt(at))) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Listed> namesBefore(String text, int figure) {
        return LINKS.stream()
                .filter(link -> text.startsWith(link, figure - link.length()))
                .findFirst()
                .flatMap(link -> lists.namesTo(text, figure - link.length(), link.equals("等")));
    }

    private static Optional<Listed> titlesBefore(String text, int figure) {
        String link = LINKS.stream().filter(word -> text.startsWith(word, figure - word.length())).findFirst()
                .orElse("");
        int end = figure - link.length();
        if (end <= 0 || text.charAt(end - 1) != '》') {
            return Optional.empty();
        }
        for (int start = text.indexOf('《'); start >= 0 && start < end; start = text.indexOf('《', start + 1)) {
            Optional<Listed> run = Lists.titlesFrom(text, start, end);
            if (run.isPresent() && run.get().end() == end) {
                return Optional.of(new Listed(start, end, run.get().size(), link.equals("等")));
            }
        }
        return Optional.empty();
    }

    private static void compare(Sentence sentence, Figure figure, Listed listed, List<Conflict> found) {
        BigDecimal size = BigDecimal.valueOf(listed.size());
        int order = size.compareTo(figure.value().orElse(BigDecimal.ZERO));
        if (order > 0 || (order < 0 && !listed.open())) {
            Span list = new Span(listed.start(), listed.end());
            Statement members = new Statement(list.shift(sentence.span().start()), list.in(sentence.words()), size);
            found.add(new Conflict.Listing(Statement.of(figure), members,
                    "the number of those listed is not the count"));
        }
    }
}
