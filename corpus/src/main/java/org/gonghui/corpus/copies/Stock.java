package org.gonghui.corpus.copies;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gonghui.corpus.text.Span;

/// Which of the finds are stock passages.
///
/// @param finds numbers of those that are
/// @param passages the stock passages, most frequent first, then in the order of the source
record Stock(BitSet finds, List<StockPassage> passages) {

    /// Two places in a document hold the same passage if they have this share of both in common.
    private static final double SAME_PLACE = 0.5;

    /// @param wholes the documents that are copies of each other as wholes
    static Stock of(List<Find> finds, Documents documents, Clusters wholes, CopySettings settings) {
        Clusters families = families(documents, wholes);
        Map<Integer, List<Integer>> occurrences = occurrences(finds);
        BitSet frequent = new BitSet();
        List<StockPassage> passages = new ArrayList<>();
        for (List<Integer> nodes : occurrences.values()) {
            Set<Integer> owners = new TreeSet<>();
            nodes.forEach(node -> owners.add(families.of(document(finds, node))));
            if (owners.size() >= settings.stockFamilies()) {
                nodes.forEach(node -> frequent.set(node / 2));
                passages.add(passage(finds, nodes, owners.size(), documents));
            }
        }
        passages.sort(Comparator.comparingInt(StockPassage::families).reversed());
        return new Stock(stock(finds, frequent, settings.minLength()), List.copyOf(passages));
    }

    /// A stretch that holds frequent passages is stock as a whole unless the rest of it is a copy by itself: in a text
    /// that was copied, its stock sentences were copied too.
    private static BitSet stock(List<Find> finds, BitSet frequent, int minLength) {
        Map<Integer, Integer> rest = new HashMap<>();
        for (int find = 0; find < finds.size(); find++) {
            rest.merge(finds.get(find).alignment(), frequent.get(find) ? 0 : finds.get(find).weight(), Integer::sum);
        }
        BitSet stock = new BitSet();
        for (int find = frequent.nextSetBit(0); find >= 0; find = frequent.nextSetBit(find + 1)) {
            stock.set(find, finds.get(find).strength() != Find.Strength.CLOSE
                    && rest.getOrDefault(finds.get(find).alignment(), 0) < minLength);
        }
        return stock;
    }

    /// Documents of one school, and copies of each other as wholes, are one family.
    private static Clusters families(Documents documents, Clusters wholes) {
        Clusters families = new Clusters(documents.size());
        Map<String, Integer> firstOfSchool = new HashMap<>();
        for (int number = 0; number < documents.size(); number++) {
            int document = number;
            families.join(wholes.of(document), document);
            Relation.key(documents.summary(document).school())
                    .ifPresent(school -> families.join(firstOfSchool.computeIfAbsent(school, key -> document),
                            document));
        }
        return families;
    }

    /// The places at which one passage stands, by the smallest; place `2 * find` is the first of a find, the next its
    /// second. Places are of one passage if a find links them, or if they cover the same text.
    private static Map<Integer, List<Integer>> occurrences(List<Find> finds) {
        Clusters same = new Clusters(2 * finds.size());
        List<Integer> order = new ArrayList<>();
        for (int find = 0; find < finds.size(); find++) {
            same.join(2 * find, 2 * find + 1);
            order.add(2 * find);
            order.add(2 * find + 1);
        }
        order.sort(Comparator.<Integer>comparingInt(node -> document(finds, node))
                .thenComparing(node -> span(finds, node)).thenComparingInt(node -> node));
        joinPlaces(finds, order, same);
        Map<Integer, List<Integer>> occurrences = new TreeMap<>();
        order.forEach(node -> occurrences.computeIfAbsent(same.of(node), first -> new ArrayList<>()).add(node));
        return occurrences;
    }

    /// Sweeps over each document; only places that differ from each other are kept open.
    private static void joinPlaces(List<Find> finds, List<Integer> order, Clusters same) {
        List<Integer> open = new ArrayList<>();
        int document = -1;
        for (int node : order) {
            if (document(finds, node) != document) {
                document = document(finds, node);
                open.clear();
            }
            Span span = span(finds, node);
            open.removeIf(other -> span(finds, other).end() <= span.start());
            int known = open.stream().filter(other -> isSame(span(finds, other), span)).findFirst().orElse(-1);
            if (known < 0) {
                open.add(node);
            } else {
                same.join(known, node);
            }
        }
    }

    private static boolean isSame(Span one, Span other) {
        int common = one.overlap(other);
        return common >= SAME_PLACE * (one.length() + other.length() - common);
    }

    private static int document(List<Find> finds, int node) {
        return finds.get(node / 2).document(side(node));
    }

    private static Span span(List<Find> finds, int node) {
        return finds.get(node / 2).span(side(node));
    }

    private static Find.Side side(int node) {
        return node % 2 == 0 ? Find.Side.FIRST : Find.Side.SECOND;
    }

    /// @param nodes by document and place
    private static StockPassage passage(List<Find> finds, List<Integer> nodes, int families, Documents documents) {
        List<StockPassage.Place> places = new ArrayList<>();
        int document = -1;
        int end = 0;
        for (int node : nodes) {
            Span span = span(finds, node);
            if (document(finds, node) != document || span.start() >= end) {
                document = document(finds, node);
                places.add(new StockPassage.Place(documents.summary(document).id(), span));
                end = span.end();
            }
        }
        int first = nodes.getFirst();
        return new StockPassage(finds.get(first / 2).text(side(first)), families, places);
    }
}
