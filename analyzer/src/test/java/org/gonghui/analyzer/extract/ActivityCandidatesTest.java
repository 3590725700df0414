package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.extract.ActivityCandidates.Candidate;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityCandidatesTest {

    private static final ActivityCandidates CANDIDATES = ActivityCandidates.standard();

    @ParameterizedTest
    @ValueSource(strings = {"全校教师共八十人。", "教育质量稳步上升。", "每年三月，天气转暖。", "八日，雪。", "当月，无事。"})
    void takesNoCharacterOfAnotherWordNorADateForAnEvent(String text) {
        assertThat(of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "在工作过程中学习章程。 | 学习章程",
        "请教师傅教剪纸。 | 教剪纸",
        "开展全民读书月。 | 全民读书月",
        "参加百日长跑。 | 百日长跑"})
    void takesWhatStandsBesideSuchWordsForWhatMayBeAnEvent(String text, String name) {
        assertThat(of(text)).extracting(candidate -> candidate.span().in(text)).contains(name);
    }

    @Test
    void tellsTraitsInTheOrderInWhichAModelLooksAtThem() {
        assertThat(of("四月举行教工趣味接力赛，二十人参加。")).isNotEmpty().allSatisfy(candidate -> {
            List<String> traits = candidate.traits();
            assertThat(candidate.first()).isBetween(1, candidate.second());
            assertThat(candidate.second()).isLessThan(traits.size());
            assertThat(traits).doesNotHaveDuplicates();
            assertThat(traits.subList(0, candidate.first())).anyMatch(trait -> trait.startsWith("k"));
            assertThat(traits.subList(candidate.first(), candidate.second())).anyMatch(trait -> trait.startsWith("o"));
            assertThat(traits.subList(candidate.second(), traits.size())).anyMatch(trait -> trait.startsWith("π"));
        });
    }

    private static List<Candidate> of(String text) {
        Classification work = new Classification(ParagraphKind.WORK, Optional.of(Category.CULTURE_SPORTS),
                Optional.empty(), 1, Optional.of(Substance.CONCRETE),
                Explanation.of("work", "test", List.of(), 0));
        return CANDIDATES.of(text, work, DocumentKind.SUMMARY);
    }
}
