package org.gonghui.corpus.query.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gonghui.corpus.query.language.CqlToken.Kind;
import org.gonghui.corpus.text.Span;

/// Reads structures with conditions, such as `<document year="2021..2023"/>`.
record CqlStructures(CqlCursor cursor, ConditionReader conditions) {

    static final String PARAGRAPH = "paragraph";
    static final String DOCUMENT = "document";

    private static final String EXAMPLE = "[word=\"慰问\"] within <document school=\"第二小学\" year=\"2021..2023\"/>";

    private static final Map<String, String> NAMES = Map.of(PARAGRAPH, PARAGRAPH, "段落", PARAGRAPH, "p", PARAGRAPH,
            DOCUMENT, DOCUMENT, "文档", DOCUMENT, "doc", DOCUMENT);

    /// A structure after its opening sign, to its end.
    ///
    /// @return its conditions; none for a structure without attributes, which every word is within
    List<ResolvedQuery> structure(CqlToken opening) throws QueryParseException {
        CqlToken name = cursor.take(Kind.NAME, "paragraph（段落）或 document（文档）", "paragraph or document");
        Optional<String> element = Optional.ofNullable(NAMES.get(name.text()));
        if (element.isEmpty()) {
            throw cursor.problem(name,
                    Problem.of("没有名为“" + name.text() + "”的结构", "there is no structure '" + name.text() + "'")
                            .expecting("paragraph（段落）或 document（文档）", "paragraph or document").example(EXAMPLE));
        }
        List<ResolvedQuery> parts = new ArrayList<>();
        while (cursor.isNext(Kind.NAME)) {
            parts.add(attribute(element.get()));
        }
        if (!cursor.skip("/>")) {
            if (cursor.isNext(Kind.END)) {
                cursor.close("/>", opening);
            }
            throw cursor.unexpected("属性（如 year=\"2023\"）或 />", "an attribute, such as year=\"2023\", or />");
        }
        return parts;
    }

    private ResolvedQuery attribute(String element) throws QueryParseException {
        CqlToken name = cursor.next();
        MetadataField field = field(element, name);
        boolean negated = cursor.skip("!=");
        if (!negated && !cursor.skip("=")) {
            throw cursor.unexpected("= 或 !=", "= or !=");
        }
        CqlToken string = cursor.take(Kind.STRING, "引号里的值，几个值以 | 隔开",
                "a value in quotation marks, several separated by |");
        ResolvedQuery condition = conditions.condition(field, values(string));
        return negated ? new ResolvedQuery.Not(condition) : condition;
    }

    private MetadataField field(String element, CqlToken name) throws QueryParseException {
        MetadataField field = ConditionReader.field(name.text())
                .orElseThrow(() -> cursor.problem(name, ConditionReader.unknownField(name.text()).example(EXAMPLE)));
        return field == MetadataField.KIND && element.equals(DOCUMENT) ? MetadataField.DOCUMENT_KIND : field;
    }

    private List<Written> values(CqlToken string) throws QueryParseException {
        List<Written> values = new ArrayList<>();
        String text = string.text();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '|') {
                values.add(value(text, start, at, string.place().start() + 1));
                start = at + 1;
            } else if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return values;
    }

    private Written value(String text, int start, int end, int shift) throws QueryParseException {
        Span place = new Span(start + shift, end + shift);
        int star = star(text, start, end);
        if (start == end || star == start || (star >= 0 && star < end - 1)) {
            throw cursor.query().problem(place, Problem.of("这个值不对", "this is no value")
                    .expecting("一个值，或值的开头和 *；几个值以 | 隔开",
                            "a value, or the beginning of one and *; several separated by |")
                    .example(EXAMPLE));
        }
        return new Written(Backslash.removed(text.substring(start, star < 0 ? end : star)), star >= 0, place);
    }

    /// Where the first `*` stands that has its meaning; -1 if none does.
    private static int star(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '*') {
                return at;
            }
            at += text.charAt(at) == '\\' ? 1 : 0;
        }
        return -1;
    }
}
