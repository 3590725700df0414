package org.gonghui.analyzer.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a line of a [PeerFile]: the school, then its peers. A word with signs that mean something is written as a
/// cell of its own, in quotation marks; one that a spreadsheet would take for a formula has an apostrophe before it.
final class PeerLine {

    private static final Pattern PLAIN = Pattern.compile("[^\\s,，;；#\"\\p{Cntrl}]+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final String FORMULA = "=+-@\t\r";

    private final String line;
    private final List<String> words = new ArrayList<>();
    private int at;

    private PeerLine(String line) {
        this.line = line;
    }

    /// The words of a line, none if it holds nothing but a comment.
    static List<String> read(String line) {
        PeerLine words = new PeerLine(line);
        while (words.at < line.length() && line.charAt(words.at) != '#') {
            words.step();
        }
        return words.words;
    }

    private void step() {
        if (line.charAt(at) == '"') {
            words.add(quoted());
        } else if (isSeparator(line.charAt(at)) && (!words.isEmpty() || line.charAt(at) != ' ')) {
            at++;
        } else {
            words.add(words.isEmpty() ? first() : plain());
        }
    }

    /// Up to the next quotation mark that is not doubled.
    private String quoted() {
        StringBuilder word = new StringBuilder();
        at++;
        while (at < line.length()) {
            boolean mark = line.charAt(at) == '"';
            if (mark && !line.startsWith("\"\"", at)) {
                at++;
                return word.toString();
            }
            word.append(line.charAt(at));
            at += mark ? 2 : 1;
        }
        return word.toString();
    }

    /// The school: names may have blanks in them, so it goes on to the comma.
    private String first() {
        int start = at;
        while (at < line.length() && ",，#".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return line.substring(start, at).strip();
    }

    private String plain() {
        int start = at;
        while (at < line.length() && !isSeparator(line.charAt(at)) && line.charAt(at) != '#') {
            at++;
        }
        return line.substring(start, at);
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || ",，;；".indexOf(c) >= 0;
    }

    /// The line that [#read] takes for these words.
    static String write(String school, List<String> peers) {
        boolean plain = peers.stream().allMatch(peer -> PLAIN.matcher(peer).matches());
        return cell(school) + "," + String.join(plain ? " " : ",", peers.stream().map(PeerLine::cell).toList());
    }

    private static String cell(String word) {
        String guarded = !word.isEmpty() && FORMULA.indexOf(word.charAt(0)) >= 0 ? "'" + word : word;
        return PLAIN.matcher(guarded).matches() ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
    }

    /// A word without the apostrophe that keeps it from being a formula.
    static String unguarded(String word) {
        return word.length() > 1 && word.charAt(0) == '\'' && FORMULA.indexOf(word.charAt(1)) >= 0
                ? word.substring(1)
                : word;
    }
}
