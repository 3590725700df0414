package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignTableTest {

    @Test
    void findsWhatWasLearnedOfSignsAsTraitsTellThem() {
        long first = Sign.NAMED.bit() | Sign.PROVEN.bit();
        long second = Sign.VERB.bit() | Sign.LOOSE.bit();
        List<String> traits = new ArrayList<>();
        tell(second, traits);
        tell(first, traits);
        SignTable table = new SignTable(traits);
        table.put(traits.get(0), 7);
        table.put(traits.get(1), -3);
        assertThat(table.learned(second)).isEqualTo(7);
        assertThat(table.learned(first)).isEqualTo(-3);
    }

    @Test
    void knowsNothingOfOtherSigns() {
        SignTable table = new SignTable(List.of("m1"));
        assertThat(table.learned(Sign.ALONE.bit())).isEqualTo(TraitTable.NONE);
        assertThat(new SignTable(List.of()).learned(0)).isEqualTo(TraitTable.NONE);
    }

    private static void tell(long signs, List<String> traits) {
        TraitSink sink = (mark, text, start, end) -> traits.add(mark + text.substring(start, end));
        sink.addSigns(signs);
    }
}
