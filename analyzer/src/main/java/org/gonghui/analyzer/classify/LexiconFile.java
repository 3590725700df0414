package org.gonghui.analyzer.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Message;

/// Reads the lines of a lexicon: sections `[category …]`, `[cue …]` and `[variant]`, `#` begins a comment.
final class LexiconFile {

    private static final String VARIANT = "variant";
    private static final double HEAVIEST = 9;
    private static final int LONGEST = 24;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9](\\.[0-9]+)?");

    private final String name;
    private final List<LexiconEntry> entries = new ArrayList<>();
    private final List<List<String>> variants = new ArrayList<>();
    private String section = "";
    private Optional<Channel> channel = Optional.empty();

    private LexiconFile(String name) {
        this.name = name;
    }

    /// What a file holds.
    ///
    /// @param entries its phrases in order
    /// @param variants groups of words of which the first may be replaced by each of the others
    record Content(List<LexiconEntry> entries, List<List<String>> variants) {}

    /// @throws LexiconException naming the first line that cannot be used
    static Content read(String name, List<String> lines) throws LexiconException {
        LexiconFile file = new LexiconFile(name);
        for (int i = 0; i < lines.size(); i++) {
            file.line(i + 1, lines.get(i));
        }
        return new Content(file.entries, file.variants);
    }

    private void line(int number, String line) throws LexiconException {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).replace("\uFEFF", "").strip();
        if (content.isEmpty()) {
            return;
        }
        if (content.startsWith("[")) {
            section(number, content);
        } else if (section.equals(VARIANT)) {
            variant(number, BLANKS.split(content));
        } else {
            phrases(number, BLANKS.split(content));
        }
    }

    private void section(int number, String content) throws LexiconException {
        section = content.endsWith("]") ? content.substring(1, content.length() - 1).strip() : content;
        channel = Channel.find(section);
        if (channel.isEmpty() && !section.equals(VARIANT)) {
            throw problem(number, "不认识的小节“" + content + "”，应为 [category 类别]、[cue 标记] 或 [variant]",
                    "unknown section '" + content + "', expected [category ID], [cue NAME] or [variant]");
        }
    }

    private void variant(int number, String[] words) throws LexiconException {
        if (words.length < 2) {
            throw problem(number, "异写一行应有原词和至少一个替换词，实为“" + words[0] + "”",
                    "a variant line has a word and at least one other, got '" + words[0] + "'");
        }
        variants.add(Arrays.stream(words).map(Folding::fold).toList());
    }

    private void phrases(int number, String[] fields) throws LexiconException {
        Channel of = channel.orElseThrow(() -> problem(number, "词语之前应先有小节，如 [category relief-visits]",
                "a section such as [category relief-visits] must come before the first phrase"));
        if (fields.length < 2 || !NUMBER.matcher(fields[0]).matches()) {
            throw problem(number, "应为“权重 词语…”，权重 0–9，实为“" + String.join(" ", fields) + "”",
                    "expected a weight of 0 to 9 and phrases, got '" + String.join(" ", fields) + "'");
        }
        double weight = Double.parseDouble(fields[0]);
        if (weight > HEAVIEST) {
            throw problem(number, "权重应为 0–9，实为 " + fields[0], "a weight is 0 to 9, got " + fields[0]);
        }
        for (String phrase : Arrays.asList(fields).subList(1, fields.length)) {
            entries.add(new LexiconEntry(of, weight, pieces(number, phrase), name, number));
        }
    }

    private List<String> pieces(int number, String phrase) throws LexiconException {
        List<String> pieces = Arrays.stream(phrase.split("\\.\\.", -1)).map(Folding::fold).toList();
        if (pieces.size() > 2 || pieces.stream().anyMatch(piece -> piece.isEmpty() || piece.length() > LONGEST)) {
            throw problem(number, "词语由一段或用“..”相连的两段组成，每段 1–" + LONGEST + " 字（引号和空格不计），实为“" + phrase + "”",
                    "a phrase is one part, or two joined by '..', each of 1 to " + LONGEST
                            + " characters (quotation marks and blanks do not count), got '" + phrase + "'");
        }
        return pieces;
    }

    private LexiconException problem(int number, String zh, String en) {
        return new LexiconException(name, number, new Message(zh, en));
    }
}
