package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final Words PREDICATES = new Words(List.of("组织", "举行", "组织教师"));
    private static final Words TIMES = new Words(List.of("五月", "国庆"));

    @Test
    void tellsTheLastPredicateOfTheClauseAndHowFarItIs() {
        assertThat(traits("工会举行会议，组织全体会员拔河。", "拔河"))
                .contains("π组织", "Π组织|contest-sports", "δ组织|2")
                .doesNotContain("π举行");
        assertThat(traits("工会举行会议，全体会员拔河。", "拔河")).contains("π-", "δ-|9");
    }

    @Test
    void tellsWhetherTheClauseOrItsSentenceDatesTheName() {
        assertThat(traits("五月组织拔河。", "拔河")).contains("τclause", "θclause|open");
        assertThat(traits("五月，组织拔河。", "拔河")).contains("τsentence", "Ψsentence|contest-sports");
        assertThat(traits("五月。组织拔河。", "拔河")).contains("τnone");
    }

    @Test
    void tellsHowClauseAndSentenceBeginAndEnd() {
        assertThat(traits("春天，我们组织拔河比赛，大家开心。", "拔河"))
                .contains("β我们", "ε比赛", "σ春天", "ς开心", "ψ春天，", "ξ大家", "φ，");
    }

    @Test
    void tellsThePairsOfTheSentenceBesideTheName() {
        assertThat(traits("前天。组织拔河很热闹。后天", "拔河"))
                .contains("<组织", ">很热", ">热闹")
                .doesNotContain("<前天", ">后天", "<拔河");
    }

    @Test
    void tellsTheEndsOfTheNameWithWhatTouchesThem() {
        assertThat(traits("举行教工拔河比赛各一", "教工拔河比赛"))
                .contains("ω河比赛", "α教工拔", "Ω赛各", "Δ行教");
    }

    @Test
    void readsNoFurtherThanTheTextAndNoLongSentenceToItsEnd() {
        assertThat(traits("拔河", "拔河")).contains("ω拔河", "β拔河", "ε拔河", "φ", "ξ");
        assertThat(traits("舞狮" + "长".repeat(500) + "拔河" + "长".repeat(500) + "舞龙", "拔河"))
                .doesNotContain("<舞狮", ">舞龙");
    }

    private static Set<String> traits(String text, String name) {
        int start = text.indexOf(name);
        Clause clause = Clauses.of(text, new Quotes(text)).clauses().stream()
                .filter(one -> one.start() <= start && start < one.end())
                .findFirst()
                .orElseThrow();
        ActivitySpan span = new ActivitySpan(start, start + name.length(), name, ActivityType.CONTEST_SPORTS, clause, 0,
                "rule", new Span(start, start), name, 0);
        Set<String> traits = new LinkedHashSet<>();
        TraitSink sink = (mark, words, from, to) -> traits.add(mark + words.substring(from, to));
        Surroundings surroundings = new Surroundings(text,
                new BeginningTable(Map.of(Beginnings.Group.TIME, TIMES)).of(text), PREDICATES, TIMES);
        surroundings.predicate(span, sink);
        surroundings.time(span, sink);
        surroundings.sentence(span, sink);
        surroundings.edges(span, sink);
        surroundings.clause(clause, sink);
        return traits;
    }
}
