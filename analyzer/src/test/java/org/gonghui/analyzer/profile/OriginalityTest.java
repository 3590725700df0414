package org.gonghui.analyzer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.gonghui.analyzer.profile.County.number;
import static org.gonghui.analyzer.profile.County.row;
import static org.gonghui.analyzer.profile.County.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.copies.DocumentShare;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.Test;

final class OriginalityTest {

    private static DocumentShare share(String id, int year, int copied, int reused, int stock) {
        Summary document = new Summary(id + "-" + year + ".txt#1", id + "-" + year + ".txt", new Span(0, 100), "总结",
                DocumentKind.SUMMARY, Organisation.SCHOOL_UNION,
                new School(Optional.of(id), Optional.of(id), SchoolStatus.STATED), Period.UNKNOWN, List.of());
        return new DocumentShare(document, 1000, copied, reused, 0, stock);
    }

    private static Originality originality() {
        County county = new County();
        List<DocumentShare> shares = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            county.school("p" + i).summary("p" + i, 2023, "relief-visits 3 retirees " + i);
            shares.add(share("p" + i, 2023, 100 * i, 50, 50));
            county.summary("p" + i, 2022, "retirees 1");
            shares.add(share("p" + i, 2022, 0, 0, 1000));
        }
        county.school("p7");
        return Originality.of(county.profiles(5), shares);
    }

    @Test
    void tellsOwnWordsOfThePeriodAlone() {
        ResultTable schools = originality().schools();
        Map<String, String> first = row(schools, "school_id=p1");
        assertThat(number(first, "own")).isCloseTo(0.8, within(1e-12));
        assertThat(number(first, "copied")).isCloseTo(0.1, within(1e-12));
        assertThat(number(first, "stock")).isCloseTo(0.05, within(1e-12));
        assertThat(number(first, "own_median")).isCloseTo(0.55, within(1e-12));
        assertThat(number(first, "concrete")).isEqualTo(1);
        assertThat(number(first, "concrete_low")).isBetween(0.4, 0.6);
        assertThat(number(first, "characters")).isEqualTo(900);
        assertThat(row(schools, "school_id=p7")).containsEntry("own", "").containsEntry("concrete", "")
                .containsEntry("characters", "");
        assertThat(rows(originality().school("霁川县p1校"))).hasSize(1);
    }

    @Test
    void boundsTheMedianOfAGroupBySchools() {
        Map<String, String> all = row(originality().groups(), "group=全部学校");
        assertThat(number(all, "own_median")).isCloseTo(0.55, within(1e-12));
        assertThat(number(all, "own_low")).isBetween(0.3, 0.5);
        assertThat(number(all, "own_high")).isBetween(0.6, 0.8);
        assertThat(number(all, "concrete")).isEqualTo(1);
        assertThat(number(all, "rhetoric")).isZero();
        assertThat(number(all, "rhetoric_high")).isPositive();
        assertThat(all).containsEntry("schools", "7").containsEntry("with_data", "6");
    }

    @Test
    void saysItPlainly() {
        ResultTable overview = originality().overview(Language.ZH);
        assertThat(overview.title().zh())
                .isEqualTo("2023 自然年，7 所学校中 6 所有数：自己的话占比的中位数是 55.0%，全部工作段落中有实事的占 100.0%。");
        assertThat(overview.title().en()).contains("6 of 7 schools have data", "55.0%");
        assertThat(row(overview, "school=霁川县p7校")).containsEntry("own", "—").containsEntry("characters", "");
        ResultTable school = originality().school("霁川县p1校", Language.ZH);
        assertThat(school.title().zh()).isEqualTo("霁川县p1校，2023 自然年：自己的话占 80.0%，工作段落中有实事的占 100.0%。");
        assertThat(row(school, "what=自己的话")).containsEntry("median", "55.0%");
        assertThat(originality().school("霁川县p7校", Language.EN).title().en()).endsWith("no documents, no data.");
        County silent = new County().school("p1").summary("p1", 2023, "");
        assertThat(Originality.of(silent.profiles(5), List.of()).overview(Language.ZH).title().zh()).contains("都没有");
    }
}
