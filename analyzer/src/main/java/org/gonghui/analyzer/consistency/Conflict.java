package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// Statements of one document that cannot all be true. Nothing says which of them is wrong.
public sealed interface Conflict {

    /// What sort of conflict it is.
    Sort sort();

    /// Stable id of the sort of conflict.
    default String id() {
        return sort().id();
    }

    /// The statements, the leading one first.
    List<Statement> statements();

    /// By which rule they contradict each other.
    String rule();

    /// What does not agree, for a reader; it names no person.
    Message message();

    /// The same conflict with other words at the same places, e.g. with names masked.
    ///
    /// @param words gives a statement with the words that may be shown
    Conflict shown(UnaryOperator<Statement> words);

    /// Why it is a conflict, with the words it rests on.
    default Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        statements().forEach(
                side -> parts.add(Explanation.of(side.shown(), "as written", List.of(side.span()), 0)));
        List<Span> evidence = statements().stream().map(Statement::span).sorted().toList();
        return new Explanation(id(), rule(), evidence, 0, parts);
    }

    /// What does not agree with what.
    enum Sort implements Labelled {
        PARTS_AND_TOTAL("parts-and-total", "分项与总数", "parts and total"),
        COUNT_AND_LIST("count-and-list", "数目与所列", "count and list"),
        SESSIONS("sessions", "教代会届次", "sessions of the congress"),
        RATE_AND_PARTS("rate-and-parts", "比率与数目", "rate and counts"),
        PER_PERSON_AND_TOTAL("per-person-and-total", "人均与合计", "per person and total"),
        /// Within a school, between years.
        CARRIED_OVER("carried-over", "与往年相同", "carried over from another year");

        private final String id;
        private final Message label;

        Sort(String id, String zh, String en) {
            this.id = id;
            this.label = new Message(zh, en);
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Message label() {
            return label;
        }
    }

    private static List<Statement> shown(List<Statement> statements, UnaryOperator<Statement> words) {
        return statements.stream().map(words).toList();
    }

    private static String sum(List<Statement> parts, String sign) {
        return parts.stream().map(Statement::shown).collect(Collectors.joining(sign));
    }

    private static BigDecimal total(List<Statement> parts) {
        return parts.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Statement> all(Statement first, List<Statement> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    /// Parts that do not add up to their total, or exceed it: 男12人、女20人，共30人.
    record Parts(Statement total, List<Statement> parts, String rule) implements Conflict {

        public Parts {
            parts = List.copyOf(parts);
        }

        @Override
        public Sort sort() {
            return Sort.PARTS_AND_TOTAL;
        }

        @Override
        public List<Statement> statements() {
            return all(total, parts);
        }

        @Override
        public Message message() {
            String sum = sum(parts, "+") + (parts.size() > 1 ? "=" + Statement.plain(Conflict.total(parts)) : "");
            return new Message("分项与总数不符：总数“" + total.text() + "”，分项 " + sum,
                    "parts and total differ: the total is '" + total.text() + "', the parts are " + sum);
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new Parts(words.apply(total), Conflict.shown(parts, words), rule);
        }
    }

    /// A count that is not the number of those listed beside it: 10位教师 and nine names.
    record Listing(Statement count, Statement listed, String rule) implements Conflict {

        @Override
        public Sort sort() {
            return Sort.COUNT_AND_LIST;
        }

        @Override
        public List<Statement> statements() {
            return List.of(count, listed);
        }

        @Override
        public Message message() {
            return new Message("数目与所列不符：写“" + count.text() + "”，列出 " + listed.shown() + " 个",
                    "count and list differ: '" + count.text() + "' is written, " + listed.shown() + " are listed");
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new Listing(words.apply(count), words.apply(listed), rule);
        }
    }

    /// Sessions of the congress that belong to different terms: 六届一次 and 第四届.
    record Sessions(Statement first, Statement second, String rule) implements Conflict {

        @Override
        public Sort sort() {
            return Sort.SESSIONS;
        }

        @Override
        public List<Statement> statements() {
            return List.of(first, second);
        }

        @Override
        public Message message() {
            return new Message("教代会届次不一致：“" + first.text() + "”与“" + second.text() + "”",
                    "the sessions disagree: '" + first.text() + "' and '" + second.text() + "'");
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new Sessions(words.apply(first), words.apply(second), rule);
        }
    }

    /// A rate that is not the quotient of its parts: 收到20件，办结18件，办结率95%.
    record Rate(Statement rate, Statement part, Statement whole, String rule) implements Conflict {

        @Override
        public Sort sort() {
            return Sort.RATE_AND_PARTS;
        }

        @Override
        public List<Statement> statements() {
            return List.of(rate, part, whole);
        }

        @Override
        public Message message() {
            return new Message("比率与数目不符：“" + rate.text() + "”，而 " + part.shown() + "÷" + whole.shown(),
                    "rate and counts differ: '" + rate.text() + "', but " + part.shown() + "/" + whole.shown());
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new Rate(words.apply(rate), words.apply(part), words.apply(whole), rule);
        }
    }

    /// An amount for each that does not give the total: 8人，每人200元，共1500元.
    record Product(Statement total, List<Statement> each, Statement count, String rule) implements Conflict {

        public Product {
            each = List.copyOf(each);
        }

        @Override
        public Sort sort() {
            return Sort.PER_PERSON_AND_TOTAL;
        }

        @Override
        public List<Statement> statements() {
            return Stream.concat(all(total, each).stream(), Stream.of(count)).toList();
        }

        @Override
        public Message message() {
            String product = count.shown() + "×" + (each.size() == 1 ? sum(each, "+") : "(" + sum(each, "+") + ")");
            return new Message("人均与合计不符：合计“" + total.text() + "”，而 " + product,
                    "the amount per person and the total differ: '" + total.text() + "', but " + product);
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new Product(words.apply(total), Conflict.shown(each, words), words.apply(count), rule);
        }
    }

    /// A sentence with the figures of another year: the same words and numbers in two years' documents of one school.
    record CarriedOver(Statement earlier, Statement later, String earlierDocument, String laterDocument,
            String rule) implements Conflict {

        @Override
        public Sort sort() {
            return Sort.CARRIED_OVER;
        }

        @Override
        public List<Statement> statements() {
            return List.of(later, earlier);
        }

        @Override
        public Message message() {
            return new Message("与上一份文档（" + earlierDocument + "）的句子和数字完全相同：“" + later.text() + "”",
                    "the sentence and its figures are those of another year (" + earlierDocument + "): '" + later.text()
                            + "'");
        }

        @Override
        public Conflict shown(UnaryOperator<Statement> words) {
            return new CarriedOver(words.apply(earlier), words.apply(later), earlierDocument, laterDocument, rule);
        }
    }
}
