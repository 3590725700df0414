package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.analyzer.extract.Clauses.Clause;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

class FactTableTest {

    private static final int LEARNED = TraitTable.learned(3, -40);

    /// A trait as a file writes it: a mark for what is joined, what it is joined with, and the fact.
    private static String joined(char with, String one, Fact fact) {
        return (char) (fact.mark() + with) + one + TraitSink.JOINT + fact.words();
    }

    @Test
    void findsAFactByItsNumber() {
        FactTable table = new FactTable(List.of());

        assertThat(table.put("nlater", LEARNED)).isTrue();

        assertThat(table.learned(Facts.LATER_SENTENCE.number())).isEqualTo(LEARNED);
        assertThat(table.learned(Facts.FIRST_SENTENCE.number())).isEqualTo(TraitTable.NONE);
    }

    @Test
    void keepsAFactOfEachKeyWordApart() {
        String trait = joined(TraitSink.WITH_KEY, "拔河|赛", Facts.ONCE);
        FactTable table = new FactTable(List.of(trait));

        assertThat(table.put(trait, LEARNED)).isTrue();

        assertThat(table.learned(table.ofKey("拔河|赛") + Facts.ONCE.number())).isEqualTo(LEARNED);
        assertThat(table.learned(table.ofKey("拔河|赛") + Facts.FREE.number())).isEqualTo(TraitTable.NONE);
        assertThat(table.learned(table.ofKey("拔河") + Facts.ONCE.number())).isEqualTo(TraitTable.NONE);
    }

    @Test
    void keepsAFactOfEachTypeApart() {
        FactTable table = new FactTable(List.of());
        ActivitySpan proven = span(Sign.PROVEN.bit());

        assertThat(table.put(joined(TraitSink.WITH_TYPE, TraitSink.heldType(proven), Facts.ONCE), LEARNED)).isTrue();

        assertThat(table.learned(FactTable.ofType(proven) + Facts.ONCE.number())).isEqualTo(LEARNED);
        assertThat(table.learned(FactTable.ofType(span(0)) + Facts.ONCE.number())).isEqualTo(TraitTable.NONE);
    }

    @Test
    void leavesOtherTraitsToOthers() {
        FactTable table = new FactTable(List.of());

        assertThat(table.put("n拔河", LEARNED)).isFalse();
        assertThat(table.put(joined(TraitSink.WITH_KEY, "拔河", Facts.TOLD), LEARNED)).isFalse();
        assertThat(table.put(joined(TraitSink.WITH_TYPE, "no type", Facts.ONCE), LEARNED)).isFalse();
        assertThat(table.holds("nlater")).isTrue();
    }

    private static ActivitySpan span(long signs) {
        return new ActivitySpan(0, 2, "拔河", ActivityType.CONTEST_SPORTS, new Clause(0, 2, 0, 2), 0, "rule",
                new Span(0, 0), "拔河", signs);
    }
}
