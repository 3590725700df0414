package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gonghui.analyzer.consistency.Conflict;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.contradiction.Contradiction.Quote;
import org.gonghui.analyzer.publication.Block;
import org.gonghui.analyzer.publication.Block.Witness;
import org.gonghui.analyzer.publication.Section;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.ResultTableBuilder;
import org.gonghui.corpus.text.Message;

/// Where the summaries of the period contradict themselves: how often on the page of the county, the sentences on those of
/// the schools. Recorded, never corrected or judged.
final class ContradictionSection {

    static final String ANCHOR = "part-contradictions";
    /// So many are listed on a school's page.
    private static final int LISTED = 20;
    private static final Message TITLE = new Message("前后不一", "Contradictions");
    private static final Block READ = Say.note("照原文记录，没有更正，也不说哪一处对；也可能是程序读错，请看原句再向学校核实。",
            "Recorded as written: nothing was corrected, and nothing says which statement is right. It may be a misreading;"
                    + " look at the sentences before asking the school.");

    private final County county;

    ContradictionSection(County county) {
        this.county = county;
    }

    /// For the page of the county: the schools that have any; empty if none has.
    Optional<Section> ofCounty() {
        List<SchoolEntry> schools = county.withData()
                .stream()
                .filter(school -> !county.contradictions(school).isEmpty())
                .toList();
        if (schools.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.body("有 " + schools.size() + " 所学校这一期的总结里有前后不一之处，如分项加起来不是总数、写的人数与列出的人数不同、一句话连同数字与往年相同；"
                + "没有列出的学校只是没有发现。",
                "The summaries of " + schools.size()
                        + " schools contradict themselves: parts that do not add up, a count that"
                        + " is not the number of those listed, a sentence with the figures of another year. In those of the"
                        + " others nothing was found."));
        blocks.add(new Block.Listing("contradictions", table(schools), 1, links(schools)));
        blocks.add(READ);
        return Optional.of(new Section(ANCHOR, TITLE, blocks));
    }

    private ResultTable table(List<SchoolEntry> schools) {
        ResultTableBuilder table = new ResultTableBuilder().column("school", Kind.TEXT, "学校", "school")
                .column("count", Kind.COUNT, "处数", "places")
                .column("sorts", Kind.TEXT, "什么不一致", "what disagrees");
        for (SchoolEntry school : schools) {
            table.text("school", school.name())
                    .count("count", OptionalInt.of(county.contradictions(school).size()))
                    .text("sorts", county.say(Say.list(sorts(county.contradictions(school)))));
        }
        return table.build(TITLE, List.of());
    }

    private static List<Message> sorts(List<Contradiction> contradictions) {
        Map<Conflict.Sort, Integer> counts = new TreeMap<>();
        contradictions.forEach(one -> counts.merge(one.conflict().sort(), 1, Integer::sum));
        return counts.entrySet()
                .stream()
                .map(entry -> new Message(entry.getKey().label().zh() + " " + entry.getValue(),
                        entry.getKey().label().en() + " " + entry.getValue()))
                .toList();
    }

    private List<Block.Link> links(List<SchoolEntry> schools) {
        List<Block.Link> links = new ArrayList<>();
        for (int row = 0; row < schools.size(); row++) {
            if (county.input().hasPage(schools.get(row).name())) {
                links.add(new Block.Link(row, "count", schools.get(row).leaf(), ANCHOR));
            }
        }
        return links;
    }

    /// For the page of a school; empty if nothing was found.
    Optional<Section> of(SchoolEntry school) {
        List<Contradiction> found = county.contradictions(school);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(READ);
        int number = 0;
        for (Contradiction one : found.subList(0, Math.min(LISTED, found.size()))) {
            blocks.add(new Block.Evidence("c-" + ++number, heading(one.conflict()), witnesses(one)));
        }
        if (found.size() > LISTED) {
            int more = found.size() - LISTED;
            blocks.add(Say.note("另有 " + more + " 处没有列出，可用 gonghui contradictions 全部列出。",
                    more + " more are not listed here; gonghui contradictions lists all."));
        }
        return Optional.of(new Section(ANCHOR, TITLE, blocks));
    }

    /// What does not agree; of a sentence carried over not the sentence, which stands below.
    private static Message heading(Conflict conflict) {
        return conflict instanceof Conflict.CarriedOver carried
                ? new Message("一句话连同数字与往年的一份（" + carried.earlierDocument() + "）相同",
                        "a sentence and its figures are those of another year (" + carried.earlierDocument() + ")")
                : conflict.message();
    }

    /// Each sentence once, with all that is stated in it; the first statement is marked.
    private static List<Witness> witnesses(Contradiction contradiction) {
        Map<List<String>, List<Quote>> bySentence = new LinkedHashMap<>();
        contradiction.quotes()
                .forEach(quote -> bySentence
                        .computeIfAbsent(List.of(quote.id().document(), quote.sentence()), any -> new ArrayList<>())
                        .add(quote));
        return bySentence.values().stream().map(quotes -> witness(quotes, contradiction)).toList();
    }

    private static Witness witness(List<Quote> quotes, Contradiction contradiction) {
        Quote first = quotes.getFirst();
        return new Witness(first.id().toString(), says(quotes, contradiction), first.sentence(), first.marked(),
                first.source(), first.id().span());
    }

    private static Message says(List<Quote> quotes, Contradiction contradiction) {
        if (contradiction.conflict().sort() == Conflict.Sort.CARRIED_OVER) {
            boolean later = quotes.getFirst().id().document().equals(contradiction.document().id());
            return later ? new Message("这一份", "this summary") : new Message("往年的一份", "that of another year");
        }
        return Say.list(quotes.stream().map(quote -> Say.same(quote.words())).toList());
    }
}
