package org.gonghui.corpus.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    private static final String FILE = """
            id,name,aliases,county,township,stage,staff,members
            jc-01,霁川县第一中学,霁川一中;一中,霁川县,城关街道,senior,212,208
            jc-03,霁川县实验小学,实验小学；霁川实小；实小,霁川县,城关街道,primary,118,
            """;

    private static Register parse(String text) throws CsvFileException {
        return Register.parse("schools.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Register register) {
        return register.problems().stream().map(problem -> problem.message().zh()).toList();
    }

    @Test
    void readsAllColumns() throws CsvFileException {
        Register register = parse(FILE);

        RegisteredSchool school = register.byId("jc-01").orElseThrow();
        assertThat(school.name()).isEqualTo("霁川县第一中学");
        assertThat(school.aliases()).containsExactly("霁川一中", "一中");
        assertThat(school.county()).isEqualTo("霁川县");
        assertThat(school.township()).isEqualTo("城关街道");
        assertThat(school.stage()).contains(Stage.SENIOR);
        assertThat(school.staff()).hasValue(212);
        assertThat(school.members()).hasValue(208);
        assertThat(school.line()).isEqualTo(2);
        assertThat(register.problems()).isEmpty();
    }

    @Test
    void separatesAliasesByFullWidthSemicolonsToo() throws CsvFileException {
        assertThat(parse(FILE).byId("jc-03").orElseThrow().aliases()).containsExactly("实验小学", "霁川实小", "实小");
    }

    @Test
    void keepsAbsentNumbersApartFromZero() throws CsvFileException {
        Register register = parse("name,staff,members\n松坪镇中心小学,0,\n");

        assertThat(register.schools().getFirst().staff()).hasValue(0);
        assertThat(register.schools().getFirst().members()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void readsChineseHeadersInAnyOrder() throws CsvFileException {
        Register register = parse("学段,名称,编号,会员数,教职工数,乡镇,县,别名\n初中,雁湖镇初级中学,7,80,83,雁湖镇,霁川县,雁湖初中\n");

        RegisteredSchool school = register.byName("雁湖镇初级中学").orElseThrow();
        assertThat(school.id()).isEqualTo("7");
        assertThat(school.stage()).contains(Stage.JUNIOR);
        assertThat(school.members()).hasValue(80);
        assertThat(school.staff()).hasValue(83);
    }

    @Test
    void readsGb18030AndUtf8WithByteOrderMark() throws CsvFileException {
        Register gb = Register.parse("gb.csv", FILE.getBytes(Charset.forName("GB18030")));
        Register marked = parse("\uFEFF" + FILE);

        assertThat(gb.schools()).isEqualTo(parse(FILE).schools());
        assertThat(marked.schools()).isEqualTo(parse(FILE).schools());
    }

    @Test
    void findsByAliasAllSchoolsThatShareIt() throws CsvFileException {
        Register register = parse("id,name,aliases\n1,霁川县第一中学,一中\n2,云陵县第一中学,一中;云陵一中\n");

        assertThat(register.byAlias("一中")).extracting(RegisteredSchool::id).containsExactly("1", "2");
        assertThat(register.byAlias("云陵一中")).extracting(RegisteredSchool::id).containsExactly("2");
        assertThat(register.byAlias("霁川县第一中学")).isEmpty();
        assertThat(register.byName("一中")).isEmpty();
    }

    @Test
    void keepsUnknownColumnsInOrder() throws CsvFileException {
        Register register = parse("name,办学性质,postal code,空列\n城南小学,公办,000001,\n");

        assertThat(register.schools().getFirst().extra()).hasToString("{办学性质=公办, postal code=000001}");
    }

    @Test
    void takesTheNameAsIdWhereThereIsNone() throws CsvFileException {
        assertThat(parse("name\n城南小学\n").byId("城南小学")).isPresent();
    }

    @Test
    void leavesOutUnusableRowsAndSaysWhy() throws CsvFileException {
        Register register = parse("id,name\n1,城南小学\n2,\n1,城北小学\n3,城南小学\n4,城西小学,多出\n5,城东小学\n");

        assertThat(register.schools()).extracting(RegisteredSchool::name).containsExactly("城南小学", "城东小学");
        assertThat(problems(register)).containsExactly("schools.csv 第 3 行：没有学校名称，本行未用。",
                "schools.csv 第 4 行：编号「1」与第 2 行重复，本行未用。", "schools.csv 第 5 行：名称「城南小学」与第 2 行重复，本行未用。",
                "schools.csv 第 6 行：有 3 个值，表头只有 2 列，本行未用；值里有逗号时请加引号。");
    }

    @Test
    void keepsARowWhoseStageOrNumberIsUnreadable() throws CsvFileException {
        Register register = parse("name,stage,staff\n城南小学,小小学,许多\n");

        assertThat(register.schools().getFirst().stage()).isEmpty();
        assertThat(register.schools().getFirst().staff()).isEmpty();
        assertThat(register.problems()).extracting(RowProblem::value).containsExactly("小小学", "许多");
        assertThat(register.problems().getFirst().message().en())
                .isEqualTo("schools.csv, line 2: unknown stage '小小学', taken as not given; expected one of "
                        + "kindergarten, primary, junior, nine-year, senior, vocational, special, college, county.");
    }

    @Test
    void readsNumbersAsSpreadsheetsWriteThem() throws CsvFileException {
        Register register = parse("name,staff,members\n城南小学,\"1,212\",２０８\n");

        assertThat(register.schools().getFirst().staff()).hasValue(1212);
        assertThat(register.schools().getFirst().members()).hasValue(208);
    }

    @Test
    void countsLinesAcrossBlankLinesAndQuotedLineBreaks() throws CsvFileException {
        Register register = parse("\nname,备注\r\n\r\n城南小学,\"两行\n备注\"\n,\n城北小学,\n,无名\n");

        assertThat(register.schools()).extracting(RegisteredSchool::line).containsExactly(4, 7);
        assertThat(register.problems()).extracting(RowProblem::line).containsExactly(8);
    }

    @Test
    void refusesAFileWithoutNameColumnAndListsTheColumns() {
        assertThatThrownBy(() -> parse("编码,校\n1,城南小学\n")).isInstanceOfSatisfying(CsvFileException.class, problem -> {
            assertThat(problem.file()).isEqualTo("schools.csv");
            assertThat(problem.userMessage().zh()).contains("schools.csv", "name(名称)", "会员数", "「编码,校」");
        });
        assertThatThrownBy(() -> parse("")).isInstanceOf(CsvFileException.class).hasMessageContaining("name(名称)");
        assertThatThrownBy(() -> parse("name,id,名称\n")).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFF, 0, 1};

        assertThatThrownBy(() -> Register.parse("photo.csv", bytes)).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("photo.csv is neither UTF-8 nor GB18030");
    }

    @Test
    void namesAFileThatIsMissingOrADirectory(@TempDir Path directory) {
        assertThatThrownBy(() -> Register.read(directory.resolve("none.csv"))).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("none.csv does not exist");
        assertThatThrownBy(() -> Register.read(directory)).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("is a directory");
    }

    @Test
    void identifiesItsContent(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("a.csv"), FILE);

        assertThat(Register.read(file).fingerprint()).isEqualTo(parse(FILE).fingerprint())
                .isNotEqualTo(parse(FILE + "\n").fingerprint());
        assertThat(Register.EMPTY.fingerprint())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Register.EMPTY.schools()).isEmpty();
    }

    @Test
    void refusesNothingButOpenQuotationMarksOfRandomRows() {
        String alphabet = "一中,,,;；\"\n\r\t １2-=😀\u3000";
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("id,name,aliases,stage,staff\n");
            random.ints(60, 0, alphabet.codePointCount(0, alphabet.length()))
                    .forEach(i -> text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, i))));
            try {
                Register register = parse(text.toString());
                register.schools().forEach(school -> assertThat(register.byId(school.id())).contains(school));
            } catch (CsvFileException told) {
                assertThat(told).as(text.toString()).hasMessageContaining("quotation mark");
            } catch (RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + text, failure);
            }
        }
    }

    @Test
    void saysWhereAQuotationMarkIsLeftOpenAndReadsNothing() {
        assertThatThrownBy(() -> parse("id,name\n1,城南小学\n2,\"城北小学\n3,城西小学\n")).isInstanceOf(CsvFileException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void tellsAliasesThatNameTwoSchoolsWithBothLines() throws CsvFileException {
        Register register = parse("id,name,aliases\n1,城南小学,南小;一小\n2,城北小学,一小\n3,城西小学,城南小学\n");

        assertThat(register.schools()).hasSize(3);
        assertThat(problems(register)).containsExactly(
                "schools.csv 第 3 行：别名「一小」第 2 行的学校也用，光凭它认不出是哪一所；请改成不同的别名。",
                "schools.csv 第 4 行：别名「城南小学」第 2 行的学校也用，光凭它认不出是哪一所；请改成不同的别名。");
    }
}
