package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;

class SchoolResolverTest {

    private static Summary resolve(String list, String... lines) {
        SchoolResolver resolver = new SchoolResolver(Documents.REGISTER, Documents.list(list));
        return Documents.resolve(resolver, DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, lines);
    }

    @Test
    void letsTheDocumentListWin() {
        School school = resolve("path,school\np.txt,松小\n", "#霁川县城南小学工会总结").school();
        assertThat(school.name()).contains("霁川县松坪镇中心小学");
        assertThat(school.id()).contains("jc-04");
        assertThat(school.status()).isEqualTo(SchoolStatus.LISTED);
    }

    @Test
    void prefersTheRowOfTheDocumentToThatOfThePage() {
        School school = resolve("path,school\np.txt,松小\np.txt#1,jc-12\n", "#总结").school();
        assertThat(school.id()).contains("jc-12");
    }

    @Test
    void keepsAListedNameThatTheRegisterLacksOrSeveralShare() {
        assertThat(resolve("path,school\np.txt,三中\n", "#总结").school())
                .isEqualTo(new School(java.util.Optional.of("三中"), java.util.Optional.empty(), SchoolStatus.LISTED));
    }

    @Test
    void takesWhatTheRowLeavesOutFromTheText() {
        Summary summary = resolve("path,year\np.txt,2019\n", "#霁川县城南小学工会2022年上半年总结");
        assertThat(summary.school().id()).contains("jc-12");
        assertThat(summary.period().year()).hasValue(2019);
        assertThat(summary.period().type()).isEqualTo(PeriodType.FIRST_HALF);
        assertThat(summary.period().basis()).isEqualTo(PeriodBasis.LISTED);
    }

    @Test
    void readsTheKindOfPeriodFromListedDays() {
        Summary summary = resolve("path,period_start,period_end\np.txt,2021-09-01,2022-08-31\n", "#总结");
        assertThat(summary.period().type()).isEqualTo(PeriodType.SCHOOL_YEAR);
        assertThat(summary.period().year()).hasValue(2021);
        assertThat(summary.period().end()).contains(LocalDate.of(2022, 8, 31));
    }

    @Test
    void namesFileAndLineOfAMistakeInALexicon() {
        assertThatThrownBy(() -> NameWords.read(LexiconLines.of("names.txt", List.of("# 注", "@nonsense"))))
                .hasMessageContaining("names.txt line 2");
        assertThatThrownBy(() -> NameWords.read(LexiconLines.of("names.txt", List.of("小学"))))
                .hasMessageContaining("names.txt line 1");
        assertThatThrownBy(() -> NameWords.read(LexiconLines.of("names.txt", List.of("@ending", "小学"))))
                .hasMessageContaining("missing or empty");
        assertThatThrownBy(() -> EventYears.read(LexiconLines.of("events.txt", List.of("", "20 建党"))))
                .hasMessageContaining("events.txt line 2");
    }
}
