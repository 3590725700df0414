package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;

class ToldTest {

    @Test
    void remembersANameHoweverFarBackItStands() {
        String text = "举行红叶杯书法比赛" + "，".repeat(500) + "书法比赛，十月书法比赛";
        Told told = new Told(text);
        told.add(new Span(2, 9));

        assertThat(told.has(new Span(509, 513))).isTrue();
        assertThat(told.has(new Span(516, 520))).as("another month").isFalse();
    }

    @Test
    void saysOfEachNameWhatTheComparisonWithAllBeforeItSays() {
        Random random = new Random(20_261_124);
        String[] parts = {"教工运动会", "运动会", "（", "）", "、", "，", "三月", "上半年", "到敬老院包饺子", "捐款", "共", "慰问老人", "送上鲜花", "。",
            "书法比赛", "评出能手"};
        for (int round = 0; round < 3_000; round++) {
            StringBuilder written = new StringBuilder();
            List<Span> names = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                String part = parts[random.nextInt(parts.length)];
                if (part.length() > 1 && random.nextBoolean()) {
                    names.add(new Span(written.length(), written.length() + part.length()));
                }
                written.append(part);
            }
            String text = written.toString();
            Told told = new Told(text);
            List<Span> before = new ArrayList<>();
            for (Span name : names) {
                assertThat(told.has(name)).as("%s at %s", text, name)
                        .isEqualTo(before.stream().anyMatch(other -> Retelling.is(text, other, name)));
                told.add(name);
                before.add(name);
            }
        }
    }
}
