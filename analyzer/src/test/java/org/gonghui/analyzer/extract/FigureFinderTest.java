package org.gonghui.analyzer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // the examples of the code book, in other words
        "霁川二小教师捐款2880元。 | 2880元 exact 2880 CNY",
        "师生为山区捐款近十万元。 | 近十万元 approx 100000 CNY",
        "连同党费一起，共捐4万多元。 | 4万多元 lower [40000,50000] CNY",
        "买来价值1.01万元的锣鼓。 | 1.01万元 exact 10100 CNY",
        "看望病号达十多人次。 | 十多人次 lower [10,20] person-time",
        "看望住院教工数10人次。 | 数10人次 vague [20,99] person-time",
        "上半年探视==人次。 | ==人次 redacted person-time",
        "发放慰问金====多元。 | ====多元 redacted CNY",
        "入会率达到xx%，参保率为_％。 | xx% redacted ratio & _％ redacted ratio",
        "20__年上报消息21篇。 | 21篇 exact 21 article",
        "有多条消息被县里采用。 | 多条 vague [2,] article",
        "入会率达100%。 | 100% exact 1 ratio",
        "收到议案三条。 | 三条 exact 3 item",
        "每位女教师发9斤苹果。 | 9斤 exact 9 weight",
        "再添16多把椅子。 | 16多把 lower [16,17] thing",
        "我校有33人获奖。 | 33人 exact 33 person",
        "进入前100名。 | 前100名 upper [1,100] rank",
        "获全县第1名。 | 第1名 exact 1 rank",
        "团体总分第七名。 | 第七名 exact 7 rank",
        "市级课题立项三项。 | 三项 exact 3 item",
        "评出二等奖。 | 二等奖 exact 2 rank",
        "公开栏两处。 | 两处 exact 2 thing",
        "培养骨干3至5名。 | 3至5名 range [3,5] person",
        "满意度达98%以上。 | 98%以上 lower [0.98,] ratio",
        "女工占三分之一。 | 三分之一 exact 0.3333 ratio",
        "例会每月一次。 | 一次 exact 1 event",
        "建起住房四十套。 | 四十套 exact 40 thing",
        // what other tools get wrong
        "修缮花去三十几万元。 | 三十几万元 vague [310000,390000] CNY",
        "总投资二百余万元。 | 二百余万元 lower [2000000,3000000] CNY",
        "收入3万4000元。 | 3万4000元 exact 34000 CNY",
        "支出25万6千元。 | 25万6千元 exact 256000 CNY",
        "收到壹万贰仟元整。 | 壹万贰仟元整 exact 12000 CNY",
        // approximations
        "约300人参加。 | 约300人 approx 300 person",
        "到会40名左右。 | 40名左右 approx 40 person",
        "大约五公里上下。 | 大约五公里上下 approx 5 length",
        "接待二十来人。 | 二十来人 approx 20 person",
        "不足百元。 | 不足百元 upper [,100] CNY",
        "不超过3000元。 | 不超过3000元 upper [,3000] CNY",
        "超过3000人次。 | 超过3000人次 lower [3000,] person-time",
        "不少于2篇。 | 不少于2篇 lower [2,] article",
        "每人至少提出1条建议。 | 1条 lower [1,] item",
        "上千人观看。 | 上千人 lower [1000,] person",
        "贺卡百余张。 | 百余张 lower [100,199] thing",
        "来了几十人。 | 几十人 vague [20,99] person",
        "写了十几篇。 | 十几篇 vague [11,19] article",
        "去了好几次。 | 好几次 vague [2,] event",
        "跑了五六趟。 | 五六趟 range [5,6] event",
        "每月多领七八十元。 | 七八十元 range [70,80] CNY",
        "来了十五六人。 | 十五六人 range [15,16] person",
        "登记人数八十有余。 | 八十有余 lower [80,90] person",
        "借阅3.6万余册。 | 3.6万余册 lower [36000,37000] thing",
        "点赞数以千计。 | 数以千计 vague [1000,] other",
        "补助最高2万元，最低3千元。 | 2万元 exact 20000 CNY & 3千元 exact 3000 CNY",
        "语文组获得第一，数学组第二，英语组第四。 | 第一 exact 1 rank & 第二 exact 2 rank & 第四 exact 4 rank",
        // shares
        "代表不少于全体教职工人数的五分之一。 | 五分之一 lower [0.2,] ratio",
        "办结率百分之九十八。 | 百分之九十八 exact 0.98 ratio",
        "满意票九成六。 | 九成六 exact 0.96 ratio",
        "女会员过半。 | 过半 lower [0.5,] ratio",
        "个人承担一半。 | 一半 exact 0.5 ratio",
        "占六成多。 | 六成多 lower [0.6,0.7] ratio",
        "按1比1配套。 | 1比1 exact 1 ratio",
        "到会率90%-95%。 | 90%-95% range [0.9,0.95] ratio",
        // without a measure word
        "午饭只收一块二。 | 一块二 exact 1.2 CNY",
        "捐款近500元5角。 | 近500元5角 approx 500.5 CNY", "共捐886元8角。 | 886元8角 exact 886.8 CNY",
        "结余12元5角5分。 | 12元5角5分 exact 12.55 CNY",
        "会员数：97 | 97 exact 97 person",
        "安全事故为零。 | 零 exact 0 item",
        "一是投入115万修缮操场。 | 115万 exact 1150000 CNY",
        "杀入八强。 | 八强 upper [1,8] rank",
        "平均年龄34.6岁。 | 34.6岁 exact 34.6 other",
        "得分列全县第二。 | 第二 exact 2 rank",
        "女子组得第一名，男子组第三。 | 第一名 exact 1 rank & 第三 exact 3 rank",
        "合唱跻身前十。 | 前十 upper [1,10] rank",
        "小组赛打进前八，决赛得第四名。 | 前八 upper [1,8] rank & 第四名 exact 4 rank",
        "补助￥3,600.00。 | ￥3,600.00 exact 3600 CNY",
        "合计5，０００元。 | 5，０００元 exact 5000 CNY",
        "每人补助100元至300元。 | 100元至300元 range [100,300] CNY",
        "从90%提高到95%。 | 90% exact 0.9 ratio & 95% exact 0.95 ratio",
        "百分之九十八点五满意。 | 百分之九十八点五 exact 0.985 ratio",
        "女教师占2/3以上。 | 2/3以上 lower [0.6667,] ratio",
        "一大半老师到场。 | 一大半 lower [0.5,] ratio",
        "三点五万元到账。 | 三点五万元 exact 35000 CNY",
        "来了五、六人。 | 五、六人 range [5,6] person",
        "来了百把人。 | 百把人 approx 100 person",
        "每人茶叶半斤。 | 半斤 exact 0.5 weight",
        "看望□□人，送去○○元，另有N名教师。 | □□人 redacted person & ○○元 redacted CNY & N名教师 redacted person",
        "参赛队伍3支。 | 3支 exact 3 team",
        "来了二十好几个老师。 | 二十好几个 vague [21,29] person",
        "征文获一等奖3篇。 | 一等奖 exact 1 rank & 3篇 exact 3 award",
        "拿下3金2银1铜的成绩。 | 3金 exact 3 award & 2银 exact 2 award & 1铜 exact 1 award",
        "得金牌3枚。 | 3枚 exact 3 award",
        "治病花几十万，自付五百。 | 几十万 vague [200000,990000] CNY & 五百 exact 500 CNY",
        "演晚会一台。 | 一台 exact 1 event",
        "未参2人。 | 2人 exact 2 person",
        "收到提案26件，办结15件，转出的2件。 | 26件 exact 26 item & 15件 exact 15 item & 2件 exact 2 item",
        "给每位女教师送上一束鲜花和一张贺卡。 | 一束 exact 1 thing & 一张 exact 1 thing"})
    void readsTheFiguresOfASentence(String text, String figures) {
        assertThat(OneLine.work(Category.OTHER_TASKS, text.strip()).figures())
                .containsExactly(figures.strip().split(" & "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在100米跑道旁合影。", "心得不少于1500字。", "霁工字〔2021〕3号文件。", "桐党委(20__)3号文。", "借款半年内还清，三天内答复。",
        "“三八”节、五一、六一、七一、十一期间。",
        "纪念5·12，建校60周年，第37个教师节。", "学习十九大和十六届三中全会精神。", "贯彻三个代表，做四有教师。", "推行“一箱两栏三会”。", "第一时间送到第一线。",
        "一方面抓学习，一系列活动，一年一度。",
        "80后教师座谈。", "第三套广播操。", "一、加强领导", "1、加强领导", "⒈加强领导", "(1)加强领导", "做好三个环节，抓住两个结合点。", "两日游，五天的培训，三个月。",
        "送上一份祝福，营造一个温暖的家。",
        "让每一位教师都安心。", "作为一名工会干部。", "20__年、20xx年、20--年、__年、XX年。", "xx同志在xx区开会。", "丰富多彩的多种形式，多年来。", "十分重视，一起努力，欢聚一堂。",
        "“三重一大”“768”思想。", "《八条措施》学习笔记。", "欢声笑语响成一片。", "多组织有意义的活动，多讲团结。", "教职工中多数人住在镇上。", "集中学习一次不落，不漏一户。", "不误学生一节课。",
        "两人三足、五人六足。", "男子4×100米接力、女子800米。", "（精选15篇）", "一名党员就是一面旗帜。", "一场场比赛，一位位教师。", "第二、第三小组。", "一等奖获得者发言。",
        "一面跑医院，一面找社区。", "请老会员讲一讲往事。", "唱成一片，心往一处想。", "开了两个多小时。", "三天两头来问，帮了别人一把。", "学期过半，年过半百。", "八十分扑克比赛，铁人三项。",
        "掀起一个学习“三个代表”的热潮。", "占用两个休息日家访。", "投入二期课改。", "一曲唢呐技惊四座。", "八届三次和四次教代会。", "做了几项工作。", "上了一堂生动的德育课。", "新建七层楼。",
        "货比三家。",
        "万名师生，百日长跑。", "第二天上午九点半，8时30分。", "六届一次教代会。", "2021年3月14日至16日。", "二〇二一年。"})
    void leavesOutWhatIsNoFigure(String text) {
        assertThat(OneLine.work(Category.OTHER_TASKS, text).figures()).isEmpty();
    }

    @Test
    void takesAFullWidthCommaForTheEndOfTheNumber() {
        assertThat(OneLine.work(Category.RELIEF_VISITS, "看望20，300元。").figures()).containsExactly("300元 exact 300 CNY");
        assertThat(OneLine.work(Category.RELIEF_VISITS, "补助20,300元。").figures())
                .containsExactly("20,300元 exact 20300 CNY");
    }

    @Test
    void findsEveryFigureOfASentence() {
        assertThat(OneLine.work(Category.DEMOCRATIC_MANAGEMENT, "职工大会一次、委员会六次，议案三条、已办一条。").figures()).containsExactly(
                "一次 exact 1 event", "六次 exact 6 event", "三条 exact 3 item", "一条 exact 1 item");
        assertThat(OneLine.work(Category.RELIEF_VISITS, "为10位教师争取到共1万元补助").figures())
                .containsExactly("10位 exact 10 person", "1万元 exact 10000 CNY");
        assertThat(OneLine.work(Category.CULTURE_SPORTS, "拿了五金三银，一等奖一项、二等奖两项。").figures()).containsExactly(
                "五金 exact 5 award", "三银 exact 3 award", "一等奖 exact 1 rank", "一项 exact 1 award",
                "二等奖 exact 2 rank", "两项 exact 2 award");
        assertThat(OneLine.work(Category.DEMOCRATIC_MANAGEMENT, "十四届3次、十四届4次两次教代会").figures())
                .containsExactly("两次 exact 2 event");
        assertThat(OneLine.work(Category.CULTURE_SPORTS, "四人并列全县第1名").figures())
                .containsExactly("四人 exact 4 person", "第1名 exact 1 rank");
    }

    @Test
    void neverGivesARedactedFigureAValue() {
        assertThat(
                OneLine.work(Category.RELIEF_VISITS, "探视==人次、慰问_人，发放____元，另有xx人、x万元、--元、**位、__篇。").extract().figures())
                .hasSize(8)
                .allMatch(figure -> figure.value().isEmpty() && figure.min().isEmpty() && figure.max().isEmpty());
    }

    @Test
    void countsWhatStandsBesideTheMeasureWord() {
        assertThat(OneLine.of(ParagraphKind.PREAMBLE, "现有教学班10个，工会小组6个，困难家庭3个。").figures()).containsExactly(
                "10个 exact 10 class", "6个 exact 6 team", "3个 exact 3 household");
    }
}
