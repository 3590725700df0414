package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Labelled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The 33 hard cases of the code book's chapter on figures, each in a sentence of its own: what is read, what it
/// measures and whether it was done.
class CodeBookFiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "1 | charity-service | 霁川二小教师为灾区捐款2880元。 | 2880元 exact 2880 CNY charity.amount done",
        "2 | charity-service | 师生为山区捐款近十万元。 | 近十万元 approx 100000 CNY charity.amount done",
        "3 | charity-service | 连同特殊党费，教师们捐款4万多元。 | 4万多元 lower [40000,50000] CNY charity.amount done",
        "4 | culture-sports | 添置价值1.01万元的锣鼓。 | 1.01万元 exact 10100 CNY facility.amount done",
        "5 | relief-visits | 工会慰问病中教工达十多人次。 | 十多人次 lower [10,20] person-time relief.person_times done",
        "6 | relief-visits | 慰问离岗、住院人员数10人次。 | 数10人次 vague [20,99] person-time relief.person_times done",
        "7 | relief-visits | 全年慰问==人次，送去慰问金====多元。"
                + " | ==人次 redacted person-time relief.person_times done"
                + " & ====多元 redacted CNY relief.amount done",
        "8 | organization-building | 20__年向县里报送信息21篇。 | 21篇 exact 21 article info.articles done",
        "9 | organization-building | 有多条信息报到局里。 | 多条 vague [2,] article info.articles done",
        "10 | organization-building | 教职工入会率达100%。 | 100% exact 1 ratio membership.rate done",
        "11 | democratic-management | 上半年开职工大会一次、委员会会议六次，收到议案三条、已办一条。"
                + " | 一次 exact 1 event congress.count done & 六次 exact 6 event meeting.count done"
                + " & 三条 exact 3 item proposal.count done & 一条 exact 1 item proposal.resolved done",
        "12 | relief-visits | 替10位教师争取到共1万元困难补助。"
                + " | 10位 exact 10 person relief.persons done & 1万元 exact 10000 CNY relief.amount done",
        "13 | women-workers | 三八节给每位女教师发了9斤苹果。 | 9斤 exact 9 weight welfare.benefit_per_person done",
        "14 | organization-building | 添了3把椅子，正筹备再添16多把。"
                + " | 3把 exact 3 thing facility.things done & 16多把 lower [16,17] thing facility.things planned",
        "15 | culture-sports | 大家聚在100米跑道旁加油。 | ",
        "16 | professional-development | 统考进入全县前100名的我校有33人。"
                + " | 前100名 upper [1,100] rank award.rank done & 33人 exact 33 person award.persons done",
        "17 | professional-development | 期末评比中四人并列全县第1名。"
                + " | 四人 exact 4 person award.persons done & 第1名 exact 1 rank award.rank done",
        "18 | culture-sports | 男队获团体总分第1名，女队获团体总分第七名。"
                + " | 第1名 exact 1 rank award.rank done & 第七名 exact 7 rank award.rank done",
        "19 | professional-development | 读书心得不少于1500字。 | ",
        "20 | democratic-management | 五月两次召开教代会预备会。 | 两次 exact 2 event congress.prep done",
        "21 | democratic-management | 开好十四届3次、十四届4次两次教代会。 | 两次 exact 2 event congress.count done",
        "22 | professional-development | 市级课题立项三项、结题三项。"
                + " | 三项 exact 3 item research.approved done & 三项 exact 3 item research.closed done",
        "23 | culture-sports | 县里汇演获一等奖一项、二等奖两项。"
                + " | 一等奖 exact 1 rank award.grade done & 一项 exact 1 award award.count done"
                + " & 二等奖 exact 2 rank award.grade done & 两项 exact 2 award award.count done",
        "24 | affairs-disclosure | 校门内外设公开栏两处。 | 两处 exact 2 thing disclosure.boards done",
        "25 | !professional-development | 三年内培养市级骨干3至5名。 | 3至5名 range [3,5] person training.persons planned",
        "26 | !affairs-disclosure | 力争满意度达98%以上。 | 98%以上 lower [0.98,] ratio satisfaction.rate planned",
        "26 测评 | affairs-disclosure | 年底测评，满意度达98%以上。 | 98%以上 lower [0.98,] ratio satisfaction.rate done",
        "27 | women-workers | 教师中女工占三分之一。 | 三分之一 exact 0.3333 ratio women.ratio done",
        "28 | organization-building | 工会委员每月一次例会。 | 一次 exact 1 event meeting.frequency done",
        "29 | welfare-health | 全体教师参加体检。 | ",
        "30 | mutual-aid | 借款半年内还清。 | ",
        "31 | other-tasks | 学校新建七层楼一栋、住房四十套。"
                + " | 一栋 exact 1 thing school.buildings done & 四十套 exact 40 thing school.buildings done",
        "32 | organization-building | 转发霁教党(20__)3号文件。 | ",
        "33 | organization-building | 工会总结（精选15篇），推行768治校思想。 | "})
    void readsTheCaseAsTheBookDoes(String number, String category, String sentence, String expected) {
        boolean plan = category.startsWith("!");
        Category known = Labelled.of(Category.class, plan ? category.substring(1) : category);
        OneLine line = plan ? OneLine.plan(known, sentence) : OneLine.work(known, sentence);
        assertThat(line.extract().figures()).as("case %s", number)
                .extracting(CodeBookFiguresTest::show)
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(" & ")));
    }

    private static String show(Figure figure) {
        return OneLine.show(figure) + " " + figure.measure() + " " + figure.status().id();
    }
}
