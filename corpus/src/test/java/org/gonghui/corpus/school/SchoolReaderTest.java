package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.School;
import org.gonghui.corpus.text.SchoolStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolReaderTest {

    private static School school(String... lines) {
        return Documents.resolve(lines).school();
    }

    private static String name(String... lines) {
        return school(lines).name().orElse("");
    }

    private static School registered(String... lines) {
        SchoolResolver resolver = new SchoolResolver(Documents.REGISTER, DocumentList.EMPTY);
        return Documents.resolve(resolver, DocumentKind.SUMMARY, Organisation.SCHOOL_UNION, lines).school();
    }

    @ParameterizedTest
    @CsvSource({"#双石桥九年制学校工会2022年工作总结, 双石桥九年制学校", "#二 O 二 O 年双石桥九年制学校工会工作总结, 双石桥九年制学校",
        "#新任学校工会主席就职发言稿, ''", "#美术学院分工会工作总结, ''"})
    void takesNoOfficeOrDepartmentForASchool(String title, String school) {
        assertThat(name(title, "　　会员人人满意。", "　　事事有着落。")).isEqualTo(school);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#霁川县城南小学工会2022年工作总结", "#2022年霁川县城南小学工会工作总结", "#报告二:霁川县城南小学工会工作总结", "#二○二二年度霁川县城南小学工会总结",
        "#——在霁川县城南小学三届一次教代会上的工会工作报告", "2022年，霁川县城南小学工会做了许多事。", "学校：霁川县城南小学　　会员112人", "我们霁川县城南小学地处河湾，教师不多。"})
    void takesTheNameFromTitleOrOpening(String line) {
        assertThat(name(line, "　　会员人人满意。", "　　事事有着落。")).isEqualTo("霁川县城南小学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"霁川县和平小学", "霁川市成都路小学", "同心小学", "向阳中学", "太原市第二中学", "都江堰市北街小学", "柳树镇九年一贯制学校", "白沙渡完小",
        "河口乡中心校",
        "霁川县第九中学", "石桥街道中心幼儿园", "霁川市中等职业学校", "霁川县职教中心", "霁川特校", "云和县实验中学", "雁湖外国语学校", "霁川县当阳小学"})
    void knowsNamesThatHoldFunctionWordsOrUnusualEndings(String name) {
        assertThat(name("#" + name + "工会2022年工作总结", "　　会员人人满意。")).isEqualTo(name);
    }

    @Test
    void takesTheNameAloneWhereSomebodySaysWhatHeIsThere() {
        assertThat(name("　　我叫晓风，现任雁湖中学工会主席，教两个班的物理。", "　　会员人人满意。")).isEqualTo("雁湖中学");
    }

    @Test
    void takesTheNameFromTheSignature() {
        assertThat(name("　　我校工会做了许多事。", "　　会员人人满意。", "　　事事有着落。", "　　家家有笑声。", "雁湖中学工会", "2022年12月30日"))
                .isEqualTo("雁湖中学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　近日，雁湖中学召开教职工大会，选出新一届工会委员会。", "　　雁湖中学隆重举行建校五十周年联欢会。", "　　从3月12日起，雁湖中学组织开展教职工体检。",
        "　　6月22日，雁湖中学2021年上半年工会工作总结会在会议室召开。"})
    void takesTheNameOfTheSchoolOfWhichANewsItemTells(String line) {
        assertThat(name(line, "　　会员人人满意。")).isEqualTo("雁湖中学");
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　近日，雁湖中学举行教研活动，我校五人参加。", "　　4月12日，雁湖中学工会一行九人来我校交流。", "　　雁湖中学工会莅临我园参观教工书吧。"})
    void doesNotTakeTheNameOfAVisitorOrAHost(String line) {
        assertThat(name(line, "　　会员人人满意。")).isEmpty();
    }

    @Test
    void takesTheNameFromTheLastWords() {
        String[] lines = {"　　学校工会做了许多事。", "　　会员人人满意。", "　　事事有着落。", "　　家家有笑声。", "　　人人有书读。"};
        assertThat(name(lines[0], lines[1], lines[2], lines[3], "　　总之，清泉学校工会在各方面有了进步，离要求还有距离。")).isEqualTo("清泉学校");
        assertThat(name(lines[0], lines[1], lines[2], lines[3], "　　感谢清泉学校工会的支持，来年我们再比一场。")).isEmpty();
    }

    @Test
    void resolvesShortFormsToTheFullNameInTheSameDocument() {
        assertThat(name("　　我校制定了《松小教职工公约》。", "　　会上通过《松坪镇中心小学提案办法》，修订《松坪小学考勤办法》。", "　　大家为松小争光。"))
                .isEqualTo("松坪镇中心小学");
    }

    @Test
    void completesAShortFormByALongerOneThatOnlyAddsAPlace() {
        assertThat(name("#松坪小学工会2022年工作总结", "　　今年霁川县松坪镇中心小学工会换了主席。", "　　会员人人满意。")).isEqualTo("霁川县松坪镇中心小学");
    }

    @Test
    void knowsAKindergartenByItsNumber() {
        assertThat(name("#花蕾二幼工会工作回顾", "　　教师们很辛苦。", "　　大家热爱幼儿。")).isEqualTo("花蕾二幼");
        assertThat(name("#花蕾二幼工会工作回顾", "　　霁川市花蕾第二幼儿园是个女人堆。", "　　大家热爱幼儿。")).isEqualTo("霁川市花蕾第二幼儿园");
    }

    @Test
    void resolvesANumberedShortFormThatStandsTwiceWithItsPlace() {
        assertThat(name("　　为开创霁川三中工会新局面，我们努力工作。", "　　教师们为三中争光，三中工会人人满意。", "　　大家热爱霁川三中。")).isEqualTo("霁川三中");
        assertThat(name("　　三中工会成立以来做了许多事。", "　　翻开往事便能望见三中工会的身影。")).isEqualTo("三中");
    }

    @ParameterizedTest
    @ValueSource(strings = {"　　五月与城南小学举行篮球友谊赛。", "　　组织教师到城南小学参观学习。", "　　邀请霁川一中校长来校作报告。", "　　在城南小学召开全县现场会。",
        "　　与雁湖小学、城南小学、松坪小学的教师联谊。", "　　城南小学队获得冠军，我校第二。", "　　张老师调往城南小学。", "　　慰问品送到城南小学支教的同事手中。", "　　看望在霁川一中任教的家属。",
        "　　县教育局授予先进称号。", "　　学习十六届三中、四中全会精神。", "　　开展中小学教师职业道德学习，提高学校工会工作水平。", "　　增强学校工会的凝聚力。"})
    void neverTakesAnotherSchool(String line) {
        assertThat(school("　　一年来，我校工会在支部领导下工作。", line, line, "　　会员人人满意。", "　　事事有着落。", "　　家家有笑声。"))
                .isEqualTo(School.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#学校工会2024年工作总结6", "#小学工会年度工作计划篇一", "　　20--年，--小学工会在支部领导下工作。", "　　XX县第三中学工会在支部领导下工作。",
        "　　__小学工会在支部领导下工作。", "　　渌小工会团结会员做了许多事。", "　　本校工会做了许多事。", "　　各中心小学工会都做了许多事。", "　　兄弟学校工会来访。"})
    void leavesHiddenNamesHidden(String line) {
        assertThat(school(line, "　　与城南小学打了一场球。", "　　会员人人满意。", "　　事事有着落。", "　　家家有笑声。")).isEqualTo(School.HIDDEN);
    }

    @Test
    void ignoresFurniture() {
        assertThat(school("~城南小学工会工作总结", "　　我校工会做了许多事。")).isEqualTo(School.HIDDEN);
        assertThat(school("~您的当前位置：首页幼儿园2023年工会工作总结", "#幼儿园2023年工会工作总结", "　　我园工会做了许多事。")).isEqualTo(School.HIDDEN);
    }

    @Test
    void staysHiddenWhereTwoSchoolsHaveLikeWeight() {
        assertThat(school("　　城南小学工会做了许多事。", "　　雁湖中学工会做了许多事。")).isEqualTo(School.HIDDEN);
    }

    @Test
    void prefersTheRegistersFullName() {
        School school = registered("#南小工会2022年工作总结", "　　会员人人满意。");
        assertThat(school.name()).contains("霁川县城南小学");
        assertThat(school.id()).contains("jc-12");
        assertThat(school.status()).isEqualTo(SchoolStatus.RESOLVED);
    }

    @Test
    void saysStatedWhereTheFullNameStandsInTheText() {
        assertThat(registered("#霁川县城南小学工会总结", "　　会员人人满意。").status()).isEqualTo(SchoolStatus.STATED);
    }

    @Test
    void findsAliasesThatDoNotLookLikeSchools() {
        assertThat(registered("#风从园里过——机关园工会二〇二三年记事", "　　会员人人满意。").id()).contains("jc-10");
    }

    @Test
    void doesNotResolveAnAliasOfSeveralSchools() {
        School school = registered("#三中工会2022年工作总结", "　　三中教师人人满意，为三中争光。");
        assertThat(school.id()).isEmpty();
        assertThat(registered("#三中工会2022年工作总结", "　　霁川县第三中学工会的会员人人满意。").id()).contains("jc-20");
    }

    @Test
    void takesACompanyOnlyForAnotherUnion() {
        assertThat(Documents.resolve(new SchoolResolver(), DocumentKind.SUMMARY, Organisation.OTHER_UNION,
                "#雁湖酿造有限公司工会2022年工作总结", "　　公司工会做了许多事。").school().name()).contains("雁湖酿造有限公司");
        assertThat(name("#雁湖酿造有限公司工会2022年工作总结", "　　公司工会做了许多事。")).isEmpty();
        assertThat(Documents.resolve(new SchoolResolver(), DocumentKind.SUMMARY, Organisation.OTHER_UNION,
                "#霁川公交公司工会2022年工作总结", "　　公司工会做了许多事。").school().name()).contains("霁川公交公司");
        assertThat(Documents.resolve(new SchoolResolver(), DocumentKind.SUMMARY, Organisation.OTHER_UNION,
                "#总工会2022年工作总结", "　　2022年，柳浪街道总工会在区总工会领导下，做了许多事。").school().name()).contains("柳浪街道总工会");
        assertThat(Documents.resolve(new SchoolResolver(), DocumentKind.SUMMARY, Organisation.OTHER_UNION,
                "#某公司工会2022年工作总结", "　　公司工会做了许多事。").school().name()).isEmpty();
    }

    @Test
    void survivesRandomText() {
        String[] parts = {"霁川县", "城南小学", "三中", "学校", "工会", "与", "、", "《", "》", "——", "--", "xx", "第", "十六届", "全会", "在",
            "年", "2022", "和",
            "一", "𠀀", "　", "\uE5C5", "公司"};
        SchoolResolver resolver = new SchoolResolver(Documents.REGISTER, DocumentList.EMPTY);
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder line = new StringBuilder("甲");
            for (int i = random.nextInt(40); i > 0; i--) {
                line.append(parts[random.nextInt(parts.length)]);
            }
            Organisation organisation = random.nextBoolean() ? Organisation.SCHOOL_UNION : Organisation.OTHER_UNION;
            assertThat(
                    Documents.resolve(resolver, DocumentKind.SUMMARY, organisation, line.toString(), line.toString()))
                    .as("seed %d: %s", seed, line).isNotNull();
        }
    }
}
