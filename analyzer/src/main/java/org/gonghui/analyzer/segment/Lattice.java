package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Arrays;
import java.util.List;

/// All words that a text may be cut into, and the cheapest way through them: what HanLP's `ViterbiSegment` with a forced
/// dictionary finds, in arrays that serve one text after another instead of objects for every word that is possible.
///
/// Words are numbered as they are found; those that begin at one place are linked. Not safe for more than one thread.
final class Lattice {

    static final int NONE = -1;
    /// In place of a table's number: a run of signs that no dictionary has.
    static final int ATOM = 3;
    private static final int BEGIN = 0;
    private static final int END = 1;

    private final List<WordTable> tables;
    private final Beginnings beginnings;
    private final SingleWords singles;
    private final PairCosts costs = new PairCosts();
    private char[] text = new char[0];
    private int length;
    /// For each place the first and last word that begins there.
    private int[] first = new int[0];
    private int[] last = new int[0];
    private int count;
    private int[] next = new int[0];
    private int[] ends = new int[0];
    private int[] table = new int[0];
    private int[] word = new int[0];
    private int[] id = new int[0];
    private int[] frequency = new int[0];
    private double[] alone = new double[0];
    private double[] weight = new double[0];
    private int[] from = new int[0];

    Lattice(Dictionaries dictionaries) {
        this.tables = dictionaries.inOrder();
        this.beginnings = dictionaries.beginnings();
        this.singles = dictionaries.singles();
    }

    /// Takes the first `size` of the characters, at least one.
    void fill(char[] chars, int size) {
        text = chars;
        length = size;
        count = 0;
        if (first.length <= size) {
            first = new int[size + size / 2 + 1];
            last = new int[first.length];
        }
        Arrays.fill(first, 0, size + 1, NONE);
        int edge = Predefine.TOTAL_FREQUENCY / 10;
        rate(node(size, ATOM, Atoms.OTHER), CoreDictionary.BEGIN_WORD_ID, edge, 0);
        rate(node(size, ATOM, Atoms.OTHER), CoreDictionary.END_WORD_ID, edge, PairCosts.alone(edge));
        first[size] = END;
        findWords();
        fillGaps();
        weigh();
    }

    private void findWords() {
        for (int begin = 0; begin < length; begin++) {
            int single = singles.of(text[begin]);
            boolean more = begin + 1 < length && beginnings.has(text[begin], text[begin + 1]);
            if (more) {
                findWords(begin, single);
            } else if (single != SingleWords.NONE) {
                addSingle(begin, single);
            }
        }
    }

    private void findWords(int begin, int single) {
        for (int i = 0; i < tables.size(); i++) {
            if (single != SingleWords.NONE && SingleWords.table(single) == i) {
                addSingle(begin, single);
            }
            findLonger(tables.get(i), i, begin);
        }
    }

    private void addSingle(int begin, int single) {
        int number = SingleWords.table(single);
        add(tables.get(number), number, begin, begin + 1, SingleWords.word(single));
    }

    /// Finds the words of two characters or more.
    private void findLonger(WordTable words, int number, int begin) {
        int state = words.step(words.root(), text[begin]);
        for (int end = begin + 1; state != WordTable.NONE && end < length;) {
            state = words.step(state, text[end++]);
            int found = state == WordTable.NONE ? WordTable.NONE : words.word(state);
            // the core dictionary comes first, and has a word once
            if (found != WordTable.NONE && (number == 0 || !has(begin, end))) {
                add(words, number, begin, end, found);
            }
        }
    }

    private void add(WordTable words, int number, int begin, int end, int found) {
        int node = node(end, number, found);
        rate(node, words.id(found), words.frequency(found), words.cost(found));
        link(begin, node);
    }

    private boolean has(int begin, int end) {
        for (int node = first[begin]; node != NONE; node = next[node]) {
            if (ends[node] == end) {
                return true;
            }
        }
        return false;
    }

    private int node(int end, int tableNumber, int wordNumber) {
        if (count == next.length) {
            grow();
        }
        next[count] = NONE;
        ends[count] = end;
        table[count] = tableNumber;
        word[count] = wordNumber;
        from[count] = NONE;
        return count++;
    }

    private void rate(int node, int pairNumber, int times, double cost) {
        id[node] = pairNumber;
        frequency[node] = times;
        alone[node] = cost;
    }

    private void link(int begin, int node) {
        if (first[begin] == NONE) {
            first[begin] = node;
        } else {
            next[last[begin]] = node;
        }
        last[begin] = node;
    }

    private void grow() {
        int size = Math.max(1024, 2 * count);
        next = Arrays.copyOf(next, size);
        ends = Arrays.copyOf(ends, size);
        table = Arrays.copyOf(table, size);
        word = Arrays.copyOf(word, size);
        id = Arrays.copyOf(id, size);
        frequency = Arrays.copyOf(frequency, size);
        alone = Arrays.copyOf(alone, size);
        weight = Arrays.copyOf(weight, size);
        from = Arrays.copyOf(from, size);
    }

    /// Takes what no dictionary has as atoms, so that every place can be reached.
    private void fillGaps() {
        for (int at = 0; at < length;) {
            if (first[at] == NONE) {
                int end = at + 1;
                while (end < length && (first[end] == NONE || CharType.get(text[end]) == CharType.CT_CNUM)) {
                    end++;
                }
                addAtoms(at, end);
                at = end;
            } else {
                at = ends[last[at]];
            }
        }
    }

    private void addAtoms(int begin, int end) {
        for (int at = begin; at < end;) {
            int type = CharType.get(text[at]);
            int atomEnd = Atoms.end(text, at, end);
            if (!has(at, atomEnd)) {
                int node = node(atomEnd, ATOM, type);
                rate(node, Atoms.id(type), Predefine.OOV_DEFAULT_FREQUENCY, Atoms.COST);
                link(at, node);
            }
            at = atomEnd;
        }
    }

    /// The cheapest way to each word, from left to right. Of equal ways the one found first stays.
    private void weigh() {
        weight[BEGIN] = 0;
        relax(BEGIN, 0);
        for (int at = 0; at < length; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                if (from[node] != NONE) {
                    relax(node, ends[node]);
                }
            }
        }
    }

    private void relax(int node, int end) {
        for (int to = first[end]; to != NONE; to = next[to]) {
            int pair = costs.pair(id[node], id[to]);
            double cost = pair == 0 ? alone[to] : PairCosts.cost(pair, frequency[node], frequency[to]);
            double sum = weight[node] + cost;
            if (from[to] == NONE || weight[to] > sum) {
                from[to] = node;
                weight[to] = sum;
            }
        }
    }

    /// Puts the words of the cheapest way into `cuts`, from left to right.
    void writeTo(Cuts cuts) {
        int words = 0;
        for (int node = from[END]; node != BEGIN; node = from[node]) {
            words++;
        }
        cuts.begin(words);
        int end = length;
        for (int node = from[END]; node != BEGIN; node = from[node]) {
            int before = from[node];
            int begin = before == BEGIN ? 0 : ends[before];
            cuts.set(--words, begin, end, table[node], word[node]);
            end = begin;
        }
    }
}
