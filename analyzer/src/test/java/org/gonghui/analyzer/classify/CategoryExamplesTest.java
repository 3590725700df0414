package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of work in `golden/categories.tsv`, at least four a category and the near misses of the code book.
class CategoryExamplesTest {

    @Test
    void assignsTheExamplesToTheirCategories() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : Golden.lines("categories.tsv")) {
            String[] fields = line.split("\t", -1);
            Category wanted = Labelled.of(Category.class, fields[0]);
            Classification got = Documents.summary("# 工作\n1、" + fields[1]).classify(Documents.CLASSIFIER).get(1);
            if (!got.category().equals(Optional.of(wanted))) {
                wrong.add(line + " got " + got.category() + " " + got.explanation());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"三八节组织女教师采摘，评选巾帼标兵；为全体会员续办医疗互助保障，赔付两人次。,WOMEN_WORKERS,MUTUAL_AID",
        "召开教代会，征集提案十二件，票决绩效方案。走访慰问困难教职工六户，送去慰问金三千元。,DEMOCRATIC_MANAGEMENT,RELIEF_VISITS",
        "召开教代会，征集提案十二件，票决绩效方案。会后公布了结果。,DEMOCRATIC_MANAGEMENT,", "走访慰问困难教职工六户，教代会代表同去。,RELIEF_VISITS,"})
    void givesASecondCategoryToWhatTellsOfAnotherInSentencesOfItsOwn(String text, Category first, Category second) {
        Classification got = Documents.summary("# 工作\n1、" + text).classify(Documents.CLASSIFIER).get(1);
        assertThat(got.category()).contains(first);
        assertThat(got.secondary()).isEqualTo(Optional.ofNullable(second));
    }

    @ParameterizedTest
    @CsvSource({"岚桥中学退休教师协会工作小结,RETIREES", "岚桥中学工会女职工委员会工作总结,WOMEN_WORKERS", "岚桥中学工会和退休教师协会工作小结,CULTURE_SPORTS",
        "霁川县妇联机关工会工作总结,CULTURE_SPORTS"})
    void countsTheWorkOfACommitteeForWomenOrTheRetiredAsTheirs(String title, Category wanted) {
        Classification got = Documents
                .summary("= " + title + "\n# 一、活动\n1、四月春游，五十四人去了湿地公园；组织书画展。\n2、举行乒乓球赛。\n3、办好歌咏会。")
                .classify(Documents.CLASSIFIER).get(2);
        assertThat(got.category()).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({"10月，学校组织退休教工秋游。,RETIREES", "为全体离退休教师办书画展。,RETIREES", "组织女教工气排球赛。,WOMEN_WORKERS",
        "组织在职教工秋游。,CULTURE_SPORTS"})
    void countsWhatIsDoneForWomenOrTheRetiredAloneAsTheirsUnderAnyHeading(String text, Category wanted) {
        Classification got = Documents.summary("# 一、文体活动\n1、" + text + "\n2、元旦前举行拔河比赛。").classify(Documents.CLASSIFIER)
                .get(1);
        assertThat(got.category()).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({"安抚生病教员工三人次。,RELIEF_VISITS", "展开民主治理，全年收到议案九件。,DEMOCRATIC_MANAGEMENT",
        "群众监察的公开栏换了六期。,AFFAIRS_DISCLOSURE",
        "女教员工安康检查。,WOMEN_WORKERS", "透过演讲宣扬师德，进修职业道德规范。,IDEOLOGY_ETHICS"})
    void acceptsTheWordsOfSpunCopies(String text, Category wanted) {
        Classification got = Documents.summary("# 工作\n1、" + text).classify(Documents.CLASSIFIER).get(1);
        assertThat(got.category()).contains(wanted);
    }
}
