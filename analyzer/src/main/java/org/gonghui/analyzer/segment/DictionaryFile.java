package org.gonghui.analyzer.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gonghui.corpus.text.Message;

/// Reads the lines of a dictionary: a word, blanks, its part of speech; `#` begins a comment.
final class DictionaryFile {

    static final int SHORTEST = 2;
    static final int LONGEST = 20;

    private final String name;
    private final Map<String, String> words = new TreeMap<>();

    private DictionaryFile(String name) {
        this.name = name;
    }

    /// Words and their parts of speech, sorted by word.
    ///
    /// @throws DictionaryException naming the first line that cannot be used
    static Map<String, String> read(String name, List<String> lines) throws DictionaryException {
        DictionaryFile file = new DictionaryFile(name);
        for (int i = 0; i < lines.size(); i++) {
            file.line(i + 1, lines.get(i));
        }
        return file.words;
    }

    private void line(int number, String line) throws DictionaryException {
        int comment = line.indexOf('#');
        String entry = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (entry.startsWith("\uFEFF")) {
            entry = entry.substring(1).strip();
        }
        if (!entry.isEmpty()) {
            add(number, entry.split("[\\s\\u3000]+", -1));
        }
    }

    private void add(int number, String[] fields) throws DictionaryException {
        if (fields.length != 2) {
            throw problem(number, "应为“词 词性”两栏，实为 " + fields.length + " 栏：" + String.join(" ", fields),
                    "expected a word and a part of speech, got " + fields.length + " fields: "
                            + String.join(" ", fields));
        }
        String word = fields[0];
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            throw problem(number, "词长应为 " + SHORTEST + "–" + LONGEST + " 字，实为“" + word + "”",
                    "a word has " + SHORTEST + " to " + LONGEST + " characters, got '" + word + "'");
        }
        if (Nature.fromString(fields[1]) == null) {
            throw problem(number, "不认识的词性“" + fields[1] + "”，可用 n、nz、nt、nnt、v、vn、a、t、l 等",
                    "unknown part of speech '" + fields[1]
                            + "', use n, nz, nt, nnt, v, vn, a, t, l or another of HanLP");
        }
        put(number, word, fields[1]);
    }

    private void put(int number, String word, String pos) throws DictionaryException {
        String before = words.put(word, pos);
        if (before != null && !before.equals(pos)) {
            throw problem(number, "“" + word + "”前面已标为 " + before + "，此处又标为 " + pos + "，请保留其一",
                    "'" + word + "' is " + before + " above and " + pos + " here, keep one of them");
        }
    }

    private DictionaryException problem(int number, String zh, String en) {
        return new DictionaryException(name, number, new Message(zh, en));
    }
}
