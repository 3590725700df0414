package org.gonghui.analyzer.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;

/// Texts written down in a test: tokens with blanks between them, each a word or `word/pos`; without a part of speech a
/// token is a noun, or punctuation if it is one of ，。、；. Hits are the occurrences of one word, or of runs of
/// parts of speech.
final class WrittenSource implements TokenSource {

    /// A paragraph.
    ///
    /// @param tokens `word/pos`
    record Line(Optional<Category> category, List<String> tokens) {}

    /// A document.
    record Text(DocumentRow row, List<Line> lines) {}

    /// Any part of speech.
    static final String ANY = "*";

    private final List<Text> texts = new ArrayList<>();
    private final TreeMap<String, Integer> types = new TreeMap<>(CodePoints.ORDER);
    private String node = "";
    private List<String> pattern = List.of();
    private Types known = new Known(List.of());

    /// A document of a school, no school if the name is empty.
    WrittenSource document(String school, int year, String... lines) {
        List<Line> read = Arrays.stream(lines).map(line -> new Line(Optional.empty(), tokens(line))).toList();
        return add(school, year, read);
    }

    /// A document with a category for each line.
    WrittenSource categories(Category... categories) {
        return add("甲校", 2023, Arrays.stream(categories)
                .map(category -> new Line(Optional.of(category), List.of("工会/n")))
                .toList());
    }

    private WrittenSource add(String school, int year, List<Line> lines) {
        String id = "t" + texts.size() + ".txt#1";
        Period period = new Period(PeriodType.CALENDAR_YEAR, OptionalInt.of(year), Optional.empty(), Optional.empty(),
                PeriodBasis.TEXT, Confidence.STATED);
        School named = school.isEmpty()
                ? School.HIDDEN
                : new School(Optional.of(school), Optional.empty(), SchoolStatus.STATED);
        texts.add(new Text(new DocumentRow(new Summary(id, id, new Span(0, 1), "", DocumentKind.SUMMARY,
                Organisation.SCHOOL_UNION, named, period, List.of()), 1, lines.size()), lines));
        // a character below all that a word can hold between word and part of speech sorts by word, then by part of speech
        lines.forEach(line -> line.tokens().forEach(token -> types.put(token.replace('/', '\u0001'), 0)));
        int number = 0;
        for (var entry : types.entrySet()) {
            entry.setValue(number++);
        }
        known = new Known(List.copyOf(types.keySet()));
        return this;
    }

    private static List<String> tokens(String line) {
        return Arrays.stream(line.split(" ")).map(token -> {
            boolean isMark = "，。、；".contains(token);
            return token.contains("/") ? token : token + (isMark ? "/w" : "/n");
        }).toList();
    }

    /// A part of `whole`: numbers types as that does.
    WrittenSource partOf(WrittenSource whole) {
        types.putAll(whole.types);
        known = whole.known;
        return this;
    }

    /// The occurrences of a word are hits.
    WrittenSource node(String word) {
        node = word;
        return this;
    }

    /// Runs of these parts of speech, or [#ANY], are hits.
    WrittenSource pattern(String... tags) {
        pattern = List.of(tags);
        return this;
    }

    List<Text> texts() {
        return texts;
    }

    @Override
    public Types types() {
        return known;
    }

    @Override
    public void read(Reader reader) {
        int paragraph = 0;
        for (Text text : texts) {
            reader.document(text::row);
            for (Line line : text.lines()) {
                reader.paragraph(new Read(paragraph++, line, numbers(line), hits(line)));
            }
        }
    }

    private List<Integer> numbers(Line line) {
        return line.tokens().stream().map(token -> types.getOrDefault(token.replace('/', '\u0001'), -1)).toList();
    }

    static String word(String token) {
        return token.substring(0, token.lastIndexOf('/'));
    }

    static String pos(String token) {
        return token.substring(token.lastIndexOf('/') + 1);
    }

    private List<int[]> hits(Line line) {
        List<int[]> hits = new ArrayList<>();
        List<String> words = line.tokens().stream().map(WrittenSource::word).toList();
        List<String> tags = line.tokens().stream().map(WrittenSource::pos).toList();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(node)) {
                hits.add(new int[]{i, i + 1});
            }
            int end = i + pattern.size();
            if (!pattern.isEmpty() && end <= tags.size() && meets(tags.subList(i, end))) {
                hits.add(new int[]{i, end});
            }
        }
        return hits;
    }

    private boolean meets(List<String> tags) {
        return IntStream.range(0, tags.size())
                .allMatch(i -> pattern.get(i).equals(ANY) || pattern.get(i).equals(tags.get(i)));
    }

    private record Known(List<String> names) implements Types {

        @Override
        public int size() {
            return names.size();
        }

        @Override
        public String word(int type) {
            return names.get(type).substring(0, names.get(type).indexOf('\u0001'));
        }

        @Override
        public String pos(int type) {
            return names.get(type).substring(names.get(type).indexOf('\u0001') + 1);
        }

        @Override
        public boolean isPunctuation(int type) {
            return pos(type).startsWith("w");
        }
    }

    private record Read(int paragraph, Line line, List<Integer> numbers, List<int[]> found) implements Passage {

        @Override
        public int size() {
            return numbers.size();
        }

        @Override
        public int type(int position) {
            return numbers.get(position);
        }

        @Override
        public Optional<Category> category() {
            return line.category();
        }

        @Override
        public int hits() {
            return found.size();
        }

        @Override
        public int hitStart(int hit) {
            return found.get(hit)[0];
        }

        @Override
        public int hitEnd(int hit) {
            return found.get(hit)[1];
        }
    }
}
