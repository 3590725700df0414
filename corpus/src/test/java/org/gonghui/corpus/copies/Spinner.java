package org.gonghui.corpus.copies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/// Makes copies as schools and sites make them, and remembers what came from where.
final class Spinner {

    private static final String[] FILLERS = {"据不完全统计，", "与往年一样，", "在大家的配合下，", "按照年初的部署，", "经过多方努力，", "值得一提的是，"};
    private static final String[] STRANGE = {"春雨", "灯火", "山路", "清单", "脚步", "窗口", "桥梁", "种子", "步子", "账本", "雪花", "码头"};
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！？])");
    private static final Pattern CLAUSES = Pattern.compile("(?<=，)");

    private final Random random;
    private final Map<String, List<String>> table;
    private final List<List<String>> names;

    /// How much is changed.
    enum Level {
        /// Names, years and numbers, punctuation, and every third word that the spinner knows.
        LIGHT(0.35),
        /// The same with nearly every word that it knows; words that fit nowhere, clauses dropped and put in.
        HEAVY(0.9),
        /// As light, with paragraphs, and sentences within them, in another order.
        REORDERED(0.35),
        /// A few paragraphs, changed lightly, in the middle of somebody else's text.
        PARTIAL(0.35);

        private final double words;

        Level(double words) {
            this.words = words;
        }
    }

    /// A line of a copy.
    ///
    /// @param text its text
    /// @param origin number of the line of the source from which it comes, -1 if it comes from elsewhere
    /// @param added characters that were put in, names among them
    record SpunLine(String text, int origin, BitSet added) {

        /// @param marked text in which what was put in stands between `<` and `>`
        static SpunLine of(String marked, int origin) {
            StringBuilder text = new StringBuilder();
            BitSet added = new BitSet();
            boolean isAdded = false;
            for (int i = 0; i < marked.length(); i++) {
                char unit = marked.charAt(i);
                if (unit == '<' || unit == '>') {
                    isAdded = unit == '<';
                } else {
                    added.set(text.length(), isAdded);
                    text.append(unit);
                }
            }
            return new SpunLine(text.toString(), origin, added);
        }
    }

    /// @param schools to be exchanged for others of the list
    /// @param persons the same
    Spinner(Random random, List<String> schools, List<String> persons) throws IOException {
        this.random = random;
        this.table = table();
        this.names = List.of(longestFirst(schools), longestFirst(persons));
    }

    private static List<String> longestFirst(List<String> names) {
        return names.stream().distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name)).toList();
    }

    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> words = new LinkedHashMap<>();
        InputStream stream = Objects.requireNonNull(Spinner.class.getResourceAsStream("spinner.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                List<String> cells = List.of(line.split(" "));
                words.put(cells.getFirst(), cells.subList(1, cells.size()));
            }
        }
        return words;
    }

    /// A copy of a whole document.
    List<SpunLine> copy(CopyText source, Level level) {
        List<SpunLine> spun = new ArrayList<>();
        for (int line = 0; line < source.lines().size(); line++) {
            spun.add(SpunLine.of(spin(source.lines().get(line).text(), level), line));
        }
        if (level == Level.REORDERED) {
            Collections.shuffle(spun, random);
        }
        return spun;
    }

    /// `host` with lines of `source` in it: so many in a row that they have at least `characters` characters.
    List<SpunLine> implant(CopyText source, CopyText host, int characters) {
        List<SpunLine> lines = new ArrayList<>();
        host.lines().forEach(line -> lines.add(SpunLine.of(line.text(), -1)));
        int first = 1 + random.nextInt(Math.max(1, source.lines().size() / 2));
        int place = 1 + random.nextInt(lines.size() - 1);
        int copied = 0;
        for (int line = first; line < source.lines().size() && copied < characters; line++) {
            String text = spin(source.lines().get(line).text(), Level.PARTIAL);
            lines.add(place++, SpunLine.of(text, line));
            copied += text.length();
        }
        return lines;
    }

    private String spin(String line, Level level) {
        List<String> sentences = new ArrayList<>(List.of(SENTENCES.split(line)));
        if (level == Level.REORDERED) {
            Collections.shuffle(sentences, random);
        }
        StringBuilder spun = new StringBuilder();
        for (String sentence : sentences) {
            spun.append(level == Level.HEAVY ? maimed(sentence) : sentence);
        }
        return words(names(numbers(spun.toString())), level).replace("，", random.nextBoolean() ? "，" : ",")
                .replace("“", random.nextBoolean() ? "“" : " ").replace("”", random.nextBoolean() ? "”" : " ");
    }

    private String maimed(String sentence) {
        List<String> clauses = new ArrayList<>(List.of(CLAUSES.split(sentence)));
        if (clauses.size() > 2 && random.nextDouble() < 0.15) {
            clauses.remove(random.nextInt(clauses.size() - 1));
        }
        if (random.nextDouble() < 0.15) {
            clauses.add(random.nextInt(clauses.size()), "<" + FILLERS[random.nextInt(FILLERS.length)] + ">");
        }
        StringBuilder maimed = new StringBuilder(String.join("", clauses));
        for (int at = maimed.length() - 2; at > 0; at--) {
            if (isHan(maimed.charAt(at)) && isHan(maimed.charAt(at + 1)) && random.nextDouble() < 0.03) {
                maimed.replace(at, at + 2, STRANGE[random.nextInt(STRANGE.length)]);
            } else if ("的了".indexOf(maimed.charAt(at)) >= 0 && random.nextDouble() < 0.4) {
                maimed.deleteCharAt(at);
            }
        }
        return maimed.toString();
    }

    private static boolean isHan(char unit) {
        return Character.isIdeographic(unit);
    }

    private String numbers(String text) {
        return DIGITS.matcher(text).replaceAll(match -> random.nextInt(5) == 0
                ? match.group()
                : String.valueOf(1 + random.nextInt((int) Math.pow(10, Math.min(6, match.group().length())))));
    }

    private String names(String text) {
        String changed = text;
        for (List<String> list : names) {
            for (String name : list) {
                if (text.contains(name)) {
                    changed = changed.replace(name, "<" + list.get(random.nextInt(list.size())) + ">");
                }
            }
        }
        return changed;
    }

    private String words(String text, Level level) {
        StringBuilder spun = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String word = wordAt(text, at);
            if (word.isEmpty()) {
                spun.append(text.charAt(at++));
            } else {
                List<String> others = table.getOrDefault(word, List.of(word));
                spun.append(random.nextDouble() < level.words ? others.get(random.nextInt(others.size())) : word);
                at += word.length();
            }
        }
        return spun.toString();
    }

    private String wordAt(String text, int at) {
        return table.keySet().stream().filter(word -> text.startsWith(word, at)).findFirst().orElse("");
    }
}
