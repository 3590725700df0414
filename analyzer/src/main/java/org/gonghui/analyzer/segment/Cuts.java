package org.gonghui.analyzer.segment;

import java.util.List;
import org.gonghui.corpus.text.Token;

/// The words of a text in order. Neighbours that make a word of a dictionary laid over HanLP's own are joined, and what
/// is in such a dictionary has its part of speech. Not safe for more than one thread.
final class Cuts {

    private final Dictionaries dictionaries;
    private final List<WordTable> tables;
    private int size;
    private int[] begins = new int[0];
    private int[] ends = new int[0];
    private int[] table = new int[0];
    private int[] word = new int[0];
    private String[] tags = new String[0];

    Cuts(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
        this.tables = dictionaries.inOrder();
    }

    void begin(int words) {
        size = words;
        if (begins.length < words) {
            int room = words + words / 2;
            begins = new int[room];
            ends = new int[room];
            table = new int[room];
            word = new int[room];
            tags = new String[room];
        }
    }

    void set(int index, int begin, int end, int tableNumber, int wordNumber) {
        begins[index] = begin;
        ends[index] = end;
        table[index] = tableNumber;
        word[index] = wordNumber;
        tags[index] = tableNumber == Lattice.ATOM ? Atoms.tag(wordNumber) : tables.get(tableNumber).tag(wordNumber);
    }

    /// Joins words as the custom dictionary has them, then as ours has them.
    void join(char[] text) {
        join(text, tables.indexOf(dictionaries.custom()));
        join(text, tables.indexOf(dictionaries.union()));
    }

    private void join(char[] text, int number) {
        WordTable words = tables.get(number);
        int kept = 0;
        for (int at = 0; at < size; kept++) {
            int state = step(words, words.root(), text, at);
            int found = state == WordTable.NONE ? WordTable.NONE : words.word(state);
            int next = at + 1;
            for (int to = next; state != WordTable.NONE && to < size; to++) {
                state = step(words, state, text, to);
                if (state != WordTable.NONE && words.word(state) != WordTable.NONE) {
                    found = words.word(state);
                    next = to + 1;
                }
            }
            keep(kept, at, next, number, found);
            at = next;
        }
        size = kept;
    }

    /// The state after all signs of a word.
    private int step(WordTable words, int before, char[] text, int index) {
        int state = before;
        for (int i = begins[index]; i < ends[index] && state != WordTable.NONE; i++) {
            state = words.step(state, text[i]);
        }
        return state;
    }

    private void keep(int to, int at, int next, int number, int found) {
        begins[to] = begins[at];
        ends[to] = ends[next - 1];
        table[to] = found == WordTable.NONE ? table[at] : number;
        word[to] = found == WordTable.NONE ? word[at] : found;
        if (found == WordTable.NONE) {
            tags[to] = tags[at];
        } else {
            WordTable words = tables.get(number);
            tags[to] = next - at == 1 ? words.bareTag(found) : words.tag(found);
        }
    }

    /// Adds the words to `tokens`, but for blanks.
    void addTo(List<Token> tokens, char[] text, int shift) {
        for (int i = 0; i < size; i++) {
            if (!isBlank(text, begins[i], ends[i])) {
                tokens.add(new Token(string(i, text), tags[i], shift + begins[i]));
            }
        }
    }

    private String string(int index, char[] text) {
        return table[index] == Lattice.ATOM
                ? new String(text, begins[index], ends[index] - begins[index])
                : tables.get(table[index]).string(word[index], text, begins[index], ends[index]);
    }

    /// As [String#isBlank], with the no-break spaces that web pages are full of.
    private static boolean isBlank(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Character.isWhitespace(text[i]) && !Character.isSpaceChar(text[i])) {
                return false;
            }
        }
        return true;
    }
}
