package org.gonghui.analyzer.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// Statements of one document that cannot all be true. Nothing says which of them is wrong.
public sealed interface Conflict {

    /// Stable id of the sort of conflict.
    String id();

    /// The statements, the leading one first.
    List<Statement> statements();

    /// By which rule they contradict each other.
    String rule();

    /// What does not agree, for a reader; it names no person.
    Message message();

    /// Why it is a conflict, with the words it rests on.
    default Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        statements().forEach(
                side -> parts.add(Explanation.of(side.shown(), "as written", List.of(side.span()), 0)));
        List<Span> evidence = statements().stream().map(Statement::span).sorted().toList();
        return new Explanation(id(), rule(), evidence, 0, parts);
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
        public String id() {
            return "parts-and-total";
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
    }

    /// A count that is not the number of those listed beside it: 10位教师 and nine names.
    record Listing(Statement count, Statement listed, String rule) implements Conflict {

        @Override
        public String id() {
            return "count-and-list";
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
    }

    /// Sessions of the congress that belong to different terms: 六届一次 and 第四届.
    record Sessions(Statement first, Statement second, String rule) implements Conflict {

        @Override
        public String id() {
            return "sessions";
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
    }

    /// A rate that is not the quotient of its parts: 收到20件，办结18件，办结率95%.
    record Rate(Statement rate, Statement part, Statement whole, String rule) implements Conflict {

        @Override
        public String id() {
            return "rate-and-parts";
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
    }

    /// An amount for each that does not give the total: 8人，每人200元，共1500元.
    record Product(Statement total, List<Statement> each, Statement count, String rule) implements Conflict {

        public Product {
            each = List.copyOf(each);
        }

        @Override
        public String id() {
            return "per-person-and-total";
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
    }

    /// A sentence with the figures of another year: the same words and numbers in two years' documents of one school.
    record CarriedOver(Statement earlier, Statement later, String earlierDocument, String laterDocument,
            String rule) implements Conflict {

        @Override
        public String id() {
            return "carried-over";
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
    }
}
