package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;

/// Finds quoted names without a head behind them: 实施“青蓝工程”, 开展"千名教师访千家"、"爱生三走进". Immutable.
final class QuotedFinder {

    private static final int SHORTEST = 5;
    private static final int BARE_MARKS = 3;
    private static final int PREDICATE_REACH = 5;
    private static final Words PREDICATES = new Words(List.of("开展", "实施", "举办", "举行", "推进", "组织", "参加", "深入开展", "开展好",
            "扎实开展", "继续开展", "推出", "启动", "深化", "做好", "开展了", "办起", "开展“"));

    /// A quotation that ends so may open a clause: “冬衣计划”寄出棉衣.
    private static final Words ENDINGS = new Words(List.of("计划", "行动", "日", "讲坛", "课堂", "活动", "工程", "秀", "杯", "一日捐"));

    private final TypeRules types;
    private final ActivityWords words;

    QuotedFinder(TypeRules types, ActivityWords words) {
        this.types = types;
        this.words = words;
    }

    /// Adds what the clause quotes to `found`.
    void find(String text, Quotes quotes, Clause clause, Setting setting, List<ActivitySpan> found) {
        boolean chain = false;
        int at = clause.start();
        while (at < clause.end()) {
            if (!quotes.inQuotes(at)) {
                chain = chain && "、和及".indexOf(text.charAt(at)) >= 0;
                at++;
                continue;
            }
            int end = Math.min(quotes.endOf(at), clause.end());
            boolean opens = at == clause.start() && ENDINGS.endingAt(text, end - 1, 4) != null;
            boolean governed = opens || PREDICATES.anyIn(text, Math.max(clause.start(), at - PREDICATE_REACH), at);
            boolean proven = (chain || governed) && !words.isPart(text, end) && end - at > SHORTEST;
            if (end - at > BARE_MARKS) {
                ActivityType type = types.type(text, at, end, false, setting.category());
                long signs = Sign.QUOTED.bit() | Sign.when(proven, Sign.PROVEN) | Sign.when(governed, Sign.GOVERNED)
                        | Sign.when(chain, Sign.CHAINED) | Sign.when(words.isPart(text, end), Sign.PART);
                found.add(new ActivitySpan(at, end, text.substring(at, end), type, clause, 0, "quoted name",
                        new Span(at, end), "“", signs));
                chain = chain || proven;
            }
            at = end;
        }
    }
}
