package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In which forms pages say whose a text is, and in which they speak of others. N stands for the name; | divides the
/// lines; a line that begins with `#` is a title, one with `~` furniture.
class NamingFormsTest {

    /// Names of every sort, with places and without.
    private static final List<String> NAMES = List.of("沙渡小学", "岚溪市望岑县沙渡小学", "东湾街道沙渡小学", "石佛镇中心小学", "建设路小学",
            "团结小学", "将台中学", "枣树坪希望小学", "望岑县第三小学", "青垣市第三十二中学", "青垣市第12中学", "青垣十七中", "青垣32中", "葛川县实验小学", "岚溪师范大学附属小学",
            "岚溪师大附中", "白鹭洲外国语学校", "绿浦区特殊教育学校", "麻垣县职业教育中心", "南关职业技术学院", "望岑县机关幼儿园", "御景湾幼儿园", "育英小学东校区",
            "望岑县机关幼儿园滨江分园");
    private static final List<String> REST = List.of("　　节前走访了几户人家。", "　　会员人人满意。", "　　事事有着落。", "　　家家有笑声。");
    private static final String OURS = "　　学校工会做了许多事，现总结如下：";

    static Stream<String> names() {
        return NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void knowsTheNameInATitleWhateverItsForm(String name) {
        for (String title : List.of("N工会2022年工作总结", "2022年度N工会总结", "N2022年工会工作总结", "20xx年N工会工作总结", "20--年N工会工作总结",
                "__年N工会工作总结",
                "2021～2022学年N工会工作总结", "2022年工会工作总结（N）", "【N】2022年工会工作总结", "工会工作总结_N", "工会工作总结-N", "*N工会工作总结*",
                "2022年工会工作总结——N",
                "第一篇　N工会工作总结", "寒冬送暖情意浓　N走访退休教师", "N工会委员会工作总结", "——记N工会", "关于上报N工会工作总结的报告",
                "在N第三届教职工代表大会第二次会议上的工会工作报告")) {
            assertThat(read("#" + title.replace("N", name) + "|" + OURS)).as(title).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"#工会工作总结|（N）", "#工会工作总结|N", "#工会工作总结|N工会", "#工会工作总结|N工会　2022年12月20日",
        "#工会工作总结|2022年12月20日　N",
        "#工会工作总结|N工会主席　张清源", "#工会工作总结|N　张清源", "#工会工作总结|（N　二〇二二年十二月）", "#工会工作总结|单位：N　　时间：2022年12月", "#工会工作总结|填报单位（盖章）：N",
        "#工会工作总结|申报单位：N工会委员会", "#工会工作总结|来源：N"})
    void knowsTheNameInALineBelowTheTitle(String form) {
        assertFound(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20__年，N工会在学校党支部领导下开展工作。", "20__年N工会在上级工会领导下，做了以下几项。", "--年，N工会开展了许多工作。",
        "现将N工会2022年工作总结如下：",
        "现将N2022年工会工作情况汇报如下：", "我校（N）工会现有会员87人。", "N（以下简称“我校”）工会现有会员87人。", "我叫张清源，是N的工会主席。",
        "2022年，N在区教育工会的关心指导下，稳步前进。",
        "多年来，N党支部十分重视工会工作。", "在N党政的领导和支持下，校工会做了许多事。", "在县教育工会和N党支部的正确领导下，工会做了许多事。", "我校全称N，创办于1952年。",
        "我校——N，创办于1952年。",
        "本网讯　N工会走访了退休教师。", "近日，N全体女教师参加了座谈会。", "12月29日下午，N第三届教代会第四次会议在多功能厅召开。", "1月7日下午，N的操场上传来呐喊声。",
        "N八届一次教职工代表暨工会会员代表大会隆重召开。", "秋风送爽。10月12日下午，N教职工登山比赛举行。", "作为N的工会主席，我深感责任重大。", "N创建于清末，有教师一百四十人。",
        "5月16日，N第六届教职工运动会拉开帷幕。", "1月12日，N校长、工会主席一行看望了退休教师。", "N：工会活动暖人心"})
    void knowsTheNameInTheOpening(String form) {
        assertFound("　　" + form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年12月　N工会", "N工会2022年12月", "二〇二二年十二月N工会", "报告人：N工会主席　张清源", "汇报人：N　张清源", "（N　张清源）",
        "（N工会　供稿）", "撰稿：N工会",
        "　　以上总结，请审阅。N工会2022年12月", "　　不足之处，请批评指正。　　N工会", "--N工会", "（本文由N工会提供）", "　　新的一年，N工会将一如既往，多办实事。", "（通讯员　N　张清源）",
        "N校工会|2022.12.20"})
    void knowsTheNameInTheSignature(String form) {
        assertFound(OURS + "|" + String.join("|", REST) + "|" + form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~来源：N　作者：张清源　时间：2022-12-20", "~作者：N工会　发布时间：2022-12-20", "~供稿单位：N　浏览：20", "~欢迎来到N网站",
        "~您现在的位置：N > 工会之窗"})
    void knowsTheSchoolThatTheSiteNames(String form) {
        assertFound("#工会工作总结|" + form + "|" + OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"××县沙渡小学", "__市沙渡小学", "20__年，__县沙渡小学", "XX镇沙渡小学"})
    void knowsANameBehindABlankedPlace(String name) {
        assertThat(read("#" + name + "工会工作总结|" + OURS)).isEqualTo("沙渡小学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"×××小学", "新版中学", "帮学校", "××县第三中学", "__县中心小学", "某县第一小学", "某某小学", "XX区实验小学", "中心小学", "农村中心小学",
        "希望小学",
        "区实验小学", "全国小学", "下半年小学", "一年来小学",
        "九年制学校", "中职学校", "20xx年小学"})
    void takesNoSortOfSchoolForAName(String name) {
        assertThat(read("#" + name + "工会工作总结|" + OURS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"五月，与N工会举行篮球友谊赛。", "新来的张老师原任N工会主席。", "全体委员表示，要向N工会学习。", "我们要像N工会那样办家。", "4月，N工会来校交流。",
        "N工会副主席带队前来学习建家经验。",
        "与N工会签订共建协议。",
        "N工会的做法值得我们学习。", "县教育工会副主席、N工会主席到校指导。", "感谢N工会的大力支持。", "据N工会介绍，他们每月开一次会。", "片区赛今年轮到N工会组织。",
        "县里表彰了N工会、滨河中学工会等先进集体。",
        "承蒙N工会邀请，我们看了晚会。", "听取N工会的经验介绍。", "接待N工会考察组十二人。", "原N工会并入我校。", "参加“N杯”排球赛。", "会议由N工会主席主持。", "N是我们的结对学校。"})
    void takesNoOtherSchool(String sentence) {
        for (String name : List.of("沙渡小学", "望岑县三里坡中学", "望岑四小", "御景湾幼儿园", "滨江学校")) {
            String line = "　　" + sentence.replace("N", name);
            assertThat(read("#工会工作总结|" + OURS + "|" + line + "|" + String.join("|", REST) + "|" + line)).as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"望岑县教育工会2022年工作总结", "东湾镇学区工会工作总结", "石佛镇教育总支工会工作总结", "葛川县教育局工会工作总结", "望岑县总工会工作总结"})
    void takesNoSchoolOfWhichABodyAboveItTells(String title) {
        for (String line : List.of("　　沙渡小学工会坚持每月活动一次。", "　　指导沙渡小学工会换届。", "　　涌现出沙渡小学工会等先进集体。")) {
            assertThat(read("#" + title + "|　　一年来，我们围绕中心工作。|" + REST.getFirst() + "|" + REST.get(1) + "|" + line))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"五月与滨河中学工会举行篮球赛。", "4月，滨河中学工会来校参观。", "滨河中学工会办得好，滨河中学工会有经验。"})
    void staysWithTheSchoolInTheTitle(String sentence) {
        assertThat(read("#沙渡小学工会工作总结|" + OURS + "|　　" + sentence + "|　　" + sentence)).isEqualTo("沙渡小学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"沙渡小学校工会", "沙渡小学校园", "沙渡小学校长室"})
    void leavesTheCharacterOfSchoolToTheWordBehindIt(String form) {
        assertThat(read("#" + form + "工作总结|" + OURS)).isEqualTo("沙渡小学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#望岑四小工会工作总结", "#望岑四小2022年工会工作总结", "#2022年工会工作总结（望岑四小）", "　　2022年，望岑四小举行教职工联欢会。",
        "　　望岑四小在区教育工会领导下开展工作。"})
    void knowsANumberedPrimarySchool(String line) {
        assertThat(read(line + "|" + OURS)).isEqualTo("望岑四小");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#三汊河镇小学校2022年工会工作总结", "　　2022年，三汊河镇小学校举行教职工联欢会。"})
    void keepsTheLongerEndingWhereNoWordBehindClaimsItsLastCharacter(String line) {
        assertThat(read(line + "|" + OURS)).isEqualTo("三汊河镇小学校");
    }

    private static void assertFound(String form) {
        for (String name : NAMES) {
            assertThat(read(form.replace("N", name))).as(form).isEqualTo(name);
        }
    }

    private static String read(String form) {
        List<String> lines = new ArrayList<>(List.of(form.split("\\|")));
        if (lines.size() < 6) {
            lines.addAll(REST);
        }
        return Documents.resolve(lines.toArray(String[]::new)).school().name().orElse("");
    }
}
