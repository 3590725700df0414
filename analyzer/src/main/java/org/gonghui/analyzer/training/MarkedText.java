package org.gonghui.analyzer.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.training.ActivityLine.Event;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;

/// Lines in which activities are marked: `work culture-sports 五月举办【拔河比赛|contest-sports】。`; the category is `-`
/// where the kind has none. `#` begins a comment, a line of `===` another document.
final class MarkedText {

    private static final char OPEN = '【';
    private static final char TYPE = '|';
    private static final char CLOSE = '】';
    private static final int FIELDS = 3;

    private final String file;

    private MarkedText(String file) {
        this.file = file;
    }

    /// The documents of a file.
    ///
    /// @throws MarkedTextException naming the first line that cannot be read
    static List<List<ActivityLine>> read(String file, List<String> lines) throws MarkedTextException {
        MarkedText text = new MarkedText(file);
        List<List<ActivityLine>> documents = new ArrayList<>();
        List<ActivityLine> document = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals("===")) {
                documents.add(document);
                document = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                document.add(text.line(i + 1, line.split(" ", FIELDS)));
            }
        }
        documents.add(document);
        return documents;
    }

    private ActivityLine line(int number, String[] fields) throws MarkedTextException {
        if (fields.length < FIELDS) {
            throw wrong(number, "应为“类型 类别 正文”", "should be 'kind category text'");
        }
        ParagraphKind kind = constant(ParagraphKind.class, fields[0], number);
        Optional<Category> category = fields[1].equals("-")
                ? Optional.empty()
                : Optional.of(constant(Category.class, fields[1], number));
        if (kind.isCategorised() != category.isPresent()) {
            throw wrong(number, "“work”和“future-plan”要有类别，别的没有",
                    "'work' and 'future-plan' have a category, others none");
        }
        List<Event> events = new ArrayList<>();
        String text = unmarked(number, fields[2], events);
        Classification classification = new Classification(kind, category, Optional.empty(), 1,
                kind == ParagraphKind.WORK ? Optional.of(Substance.ROUTINE) : Optional.empty(),
                Explanation.of(kind.id(), "annotated", List.of(), 0));
        return new ActivityLine(text, classification, DocumentKind.SUMMARY, events);
    }

    private String unmarked(int number, String marked, List<Event> events) throws MarkedTextException {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, at)) {
            int type = marked.indexOf(TYPE, open);
            int close = marked.indexOf(CLOSE, open);
            if (type < 0 || close < type) {
                throw wrong(number, "标记应为【名称|类型】", "marks should be 【name|type】");
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, type);
            events.add(new Event(new Span(start, text.length()),
                    constant(ActivityType.class, marked.substring(type + 1, close), number)));
            at = close + 1;
        }
        return text.append(marked, at, marked.length()).toString();
    }

    private <E extends Enum<E> & Labelled> E constant(Class<E> type, String id, int number)
            throws MarkedTextException {
        return Labelled.find(type, id)
                .orElseThrow(() -> wrong(number, "“" + id + "”不认识，可用：" + Labelled.ids(type),
                        "'" + id + "' is unknown, valid are: " + Labelled.ids(type)));
    }

    private MarkedTextException wrong(int number, String zh, String en) {
        return new MarkedTextException(file, number, new Message(zh, en));
    }
}
