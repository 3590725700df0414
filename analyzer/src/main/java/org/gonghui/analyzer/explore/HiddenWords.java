package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import tech.tablesaw.selection.Selection;

/// Words that give names of persons away, and the lists without them. A segmenter that knows no names cuts them anyhow
/// (王|小明), so a word is hidden if most of its occurrences in the corpus are pieces of names: 小明 where it is nothing
/// else, but not 建国 where it is a verb. Words in sequence are hidden if they make a whole name. Immutable.
public final class HiddenWords {

    /// Shorter names are words themselves.
    private static final int WHOLE = 3;
    private static final Pattern BETWEEN = Pattern.compile("[\\s/]+");

    private final Map<String, Integer> pieces;
    private final Map<String, Long> words;
    private final Set<String> names;

    private HiddenWords(Map<String, Integer> pieces, Map<String, Long> words, Set<String> names) {
        this.pieces = pieces;
        this.words = words;
        this.names = names;
    }

    /// Reads a corpus whole, as the gate does for every output.
    public static HiddenWords of(Corpus corpus, CorpusTokens tokens) throws IOException, UserException {
        Map<String, Integer> pieces = new HashMap<>();
        Set<String> names = new HashSet<>();
        CorpusTexts texts = corpus.texts();
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.paragraphs(number)
                    .stream()
                    .map(ParagraphEntry::text)
                    .collect(Collectors.joining("\n"));
            MaskedText shown = NameGate.MASKING.read(text);
            names.addAll(shown.masked().keySet());
            shown.masked().keySet().forEach(name -> count(name, occurrences(text, name), pieces));
        }
        return new HiddenWords(pieces, names.isEmpty() ? Map.of() : frequencies(tokens), names);
    }

    private static int occurrences(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    /// A name counts for each word that it can be cut into.
    private static void count(String name, int times, Map<String, Integer> pieces) {
        Set<String> once = new HashSet<>();
        for (int start = 0; start < name.length(); start++) {
            for (int end = start + 1; end <= name.length(); end++) {
                once.add(name.substring(start, end));
            }
        }
        once.forEach(piece -> pieces.merge(piece, times, Integer::sum));
    }

    private static Map<String, Long> frequencies(CorpusTokens tokens) throws IOException, UserException {
        ResultTable list = FrequencyList.of(tokens.source(SearchFilter.NONE),
                new FrequencyList.Request(Counting.WORDS, Optional.empty()));
        Map<String, Long> words = new HashMap<>();
        for (int row = 0; row < list.size(); row++) {
            words.put(list.text(row, 0), (long) list.number(row, 1).orElse(0));
        }
        return words;
    }

    /// Whether a word is mostly a piece of names.
    boolean hides(String word) {
        Integer inNames = pieces.get(word);
        return inNames != null && word.codePoints().allMatch(Character::isIdeographic)
                && 2L * inNames > words.getOrDefault(word, 0L);
    }

    /// A table without the rows whose words give a name away; how many they are is added to its notes.
    public ResultTable without(ResultTable table) {
        List<Integer> texts = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).kind() == ResultColumn.Kind.TEXT) {
                texts.add(column);
            }
        }
        int[] kept = IntStream.range(0, table.size())
                .filter(row -> !givesAway(texts.stream().map(column -> table.text(row, column)).toList()))
                .toArray();
        int left = table.size() - kept.length;
        return left == 0
                ? table
                : new ResultTable(table.title(), table.columns(), table.table().where(Selection.with(kept)),
                        table.notes()).with(note(left));
    }

    private static Message note(int rows) {
        return new Message("略去 " + rows + " 行：多半是人名或人名的一部分（--names 全部列出）。",
                rows + " rows are left out: mostly names of persons or pieces of them (--names lists all).");
    }

    /// A network without the words that give a name away and without their connections.
    public ResultGraph without(ResultGraph graph) {
        return new ResultGraph(without(graph.nodes()), without(graph.edges()));
    }

    private boolean givesAway(List<String> cells) {
        List<String> cut = cells.stream().flatMap(cell -> BETWEEN.splitAsStream(cell)).toList();
        if (cut.stream().anyMatch(this::hides)) {
            return true;
        }
        for (int word = 1; word < cut.size(); word++) {
            // a name of two characters, each a word of its own
            if (names.contains(cut.get(word - 1) + cut.get(word))
                    || names.contains(cut.get(word) + cut.get(word - 1))) {
                return true;
            }
        }
        // contexts on the left may be listed from near to far
        return holdsName(String.join("", cut)) || holdsName(String.join("", cut.reversed()));
    }

    private boolean holdsName(String sequence) {
        for (int start = 0; start + WHOLE <= sequence.length(); start++) {
            for (int length = WHOLE; length <= WHOLE + 1 && start + length <= sequence.length(); length++) {
                if (names.contains(sequence.substring(start, start + length))) {
                    return true;
                }
            }
        }
        return false;
    }
}
