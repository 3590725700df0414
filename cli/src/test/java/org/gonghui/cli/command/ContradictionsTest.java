package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What contradicts itself is told to whoever annotates or tabulates, and changes no table.
final class ContradictionsTest {

    private static final String LISTED = "陈红梅、李明远、周强生、吴芳华等三位教师获奖。";
    private static final String SAME = "金秋助学为6名教职工子女发放助学金12000元。";

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path made = Path.of("");

    @BeforeEach
    void writeTwoYears() throws IOException {
        write(2022, "看望病号共30人，其中男10人、女20人。");
        write(2023, "看望病号共30人，其中男12人、女20人。");
    }

    private void write(int year, String sentence) throws IOException {
        Files.writeString(folder.resolve(year + ".txt"), "霁川县第九中学工会" + year + "年工作总结\n一、关心教职工生活\n" + sentence
                + "\n" + SAME + "\n");
    }

    @Test
    void annotateGivesARowForEach() {
        Cli.Result result = Cli.run("annotate", folder, "--format", "jsonl", "--explain");

        List<JsonNode> conflicts = Json.lines(result.out())
                .stream()
                .filter(row -> row.get("type").asText().equals("conflict"))
                .toList();
        assertThat(conflicts).hasSize(1);
        JsonNode conflict = conflicts.getFirst();
        assertThat(Json.names(conflict)).containsExactly("type", "source", "document", "kind", "statements", "message",
                "explanation");
        assertThat(conflict.get("source").asText()).isEqualTo("2023.txt");
        assertThat(conflict.get("kind").asText()).isEqualTo("parts-and-total");
        assertThat(conflict.get("statements").get(0).get("text").asText()).isEqualTo("30人");
        assertThat(conflict.get("message").get("zh").asText()).contains("30人", "12+20=32");
    }

    @Test
    void statsTellsHowMany() {
        String shown = Cli.run("stats", folder, "--by", "group").err();

        assertThat(shown).contains("1 份文档里有 1 处前后不一", "1 句话连同数字与同校往年的文档完全相同");
        assertThat(Cli.run("stats", folder, "--by", "group", "--lang", "en").err())
                .contains("1 document(s) contradict themselves in 1 place(s)", "1 sentence(s) stand word for word");
    }

    @Test
    void statsSaysNothingWhereNothingContradictsItself() throws IOException {
        Files.delete(folder.resolve("2023.txt"));

        assertThat(Cli.run("stats", folder, "--by", "group").err()).doesNotContain("前后不一", "往年");
    }

    /// What `annotate` says of the same texts: document, sort, places and values of the statements, and the message.
    private static List<String> annotated(Cli.Result annotated) {
        return Json.lines(annotated.out())
                .stream()
                .filter(row -> row.get("type").asText().equals("conflict"))
                .map(row -> row.get("document").asText() + " " + row.get("kind").asText() + " "
                        + Json.elements(row.get("statements"))
                                .stream()
                                .map(one -> one.get("text").asText() + "@" + one.get("start") + "-" + one.get("end"))
                                .toList()
                        + " " + row.get("message").get("zh").asText())
                .toList();
    }

    /// The rows of a corpus, told in the same way, without what `annotate`, which sees one page at a time, cannot find.
    private static List<String> listed(List<JsonNode> rows) {
        List<String> listed = new ArrayList<>();
        for (JsonNode row : rows) {
            String[] words = row.get("statements").asText().split(" \\| ");
            String[] places = row.get("rows").asText()
                    .replaceAll("(figure|paragraph):" + Pattern.quote(row.get("document")
                            .asText()), "")
                    .split(" ");
            assertThat(places).hasSameSizeAs(words);
            if (!row.get("conflict").asText().equals("carried-over")) {
                listed.add(row.get("document").asText() + " " + row.get("conflict").asText() + " "
                        + IntStream.range(0, words.length).mapToObj(i -> words[i] + places[i]).toList() + " "
                        + row.get("message").asText());
            }
        }
        return listed;
    }

    @Test
    void aCorpusGivesWhatAnnotateGives() throws IOException {
        Files.writeString(folder.resolve("two.txt"), "霁川县第八中学工会2023年工作总结\n一、教学竞赛\n" + LISTED
                + "收到提案20件，办结18件，办结率95%。\n三月召开六届二次教代会。\n\n霁川县第七中学工会2023年工作总结\n一、慰问帮扶\n"
                + "筹备第四届教职工代表大会，落实六届二次教代会的提案。\n慰问困难教师8人，每人200元，共计1500元。\n");

        assertThat(listed(rows(corpus()))).hasSize(5)
                .isEqualTo(annotated(Cli.run("annotate", folder, "--names")));
    }

    @Test
    void theSamplesContradictThemselvesInACorpusAsInTheirFolder() {
        List<JsonNode> rows = rows(SampleCorpus.corpus());
        String told = Cli.run("stats", SampleCorpus.SUMMARIES, "--schools", SampleCorpus.SCHOOLS, "--documents",
                SampleCorpus.DOCUMENTS, "--by", "group").err();

        assertThat(listed(rows)).isEqualTo(annotated(SampleCorpus.annotated()));
        assertThat(rows.stream().filter(row -> row.get("conflict").asText().equals("carried-over"))).isNotEmpty()
                .satisfies(carried -> assertThat(told).contains(carried.size() + " 句话连同数字与同校往年的文档完全相同"));
    }

    @Test
    void eachRowIsOneStepFromItsSentences() {
        Path corpus = corpus();
        JsonNode row = rows(corpus, "--type", "carried-over").getFirst();
        List<String> ids = List.of(row.get("rows").asText().split(" "));

        assertThat(ids).extracting(id -> id.substring(0, id.indexOf('@'))).containsExactly("paragraph:2023.txt#1",
                "paragraph:2022.txt#1");
        assertThat(row.get("sentence").asText()).isEqualTo(SAME);
        for (String id : ids) {
            assertThat(Cli.run("evidence", corpus, id).out()).contains("【" + SAME.replace("。", "") + "】");
        }
        String figure = rows(corpus, "--type", "分项与总数").getFirst().get("rows").asText().split(" ")[0];
        assertThat(Cli.run("evidence", corpus, figure).out()).contains("看望病号共【30人】");
    }

    @Test
    void filtersByTypeSchoolYearAndCategory() throws IOException {
        write(2021, "看望病号共30人，其中男10人、女19人。");
        Path corpus = corpus();

        assertThat(rows(corpus)).hasSize(4);
        assertThat(rows(corpus, "--type", "parts-and-total")).hasSize(2);
        assertThat(rows(corpus, "--year", "2022")).extracting(row -> row.get("conflict").asText())
                .containsExactly("carried-over");
        assertThat(rows(corpus, "--school", "霁川县第九中学", "--year", "2021")).extracting(row -> row.get("message").asText())
                .containsExactly("分项与总数不符：总数“30人”，分项 10+19=29");
        assertThat(rows(corpus, "--category", "relief-visits", "--type", "parts-and-total")).hasSize(2);
        assertThat(Cli.run("contradictions", corpus, "--type", "wrong").err())
                .contains("--type 的值“wrong”不对，应为 parts-and-total（分项与总数）");
    }

    @Test
    void saysSoWhereThereIsNone() throws IOException {
        Files.delete(folder.resolve("2023.txt"));
        Path corpus = corpus();

        assertThat(Cli.run("contradictions", corpus).err()).contains("没有发现前后不一之处");
        assertThat(Cli.run("contradictions", corpus, "--lang", "en").err()).contains("no contradiction was found");
        assertThat(rows(corpus)).isEmpty();
    }

    @Test
    void aReportCountsThemAndQuotesTheirSentences() throws IOException {
        Path schools = Files.writeString(made.resolve("schools.csv"), "id,name,stage\nxj-01,霁川县第九中学,junior\n");
        Path corpus = corpus("--schools", schools);
        Path report = made.resolve("report");
        Cli.Result result = Cli.run("report", corpus, "-o", report, "--year", "2023", "--no-copies");

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(report.resolve("index.html")).content().contains("前后不一", "分项与总数 1、与往年相同 1", "照原文记录，没有更正");
        try (Stream<Path> files = Files.list(report)) {
            Path page = files.filter(file -> file.getFileName().toString().startsWith("school-")).findFirst()
                    .orElseThrow();
            assertThat(page).content().contains("分项与总数不符：总数“30人”，分项 12+20=32", "看望病号共<mark>30人</mark>，其中男12人",
                    "一句话连同数字与往年的一份（2022.txt#1）相同");
        }
        assertThat(Cli.run("verify", report, "--corpus", corpus).code()).isZero();
    }

    @Test
    void masksNamesUnlessAskedFor() throws IOException {
        write(2023, LISTED);
        Path corpus = corpus();
        Path file = made.resolve("found.csv");

        assertThat(Cli.run("contradictions", corpus).out()).contains("三位").doesNotContain("明远", "红梅");
        assertThat(Cli.run("contradictions", corpus, "-o", file).code()).isZero();
        assertThat(file).content().contains("李**", "数目与所列").doesNotContain("明远", "红梅", "芳华");
        assertThat(Cli.run("contradictions", corpus, "--names", "--format", "csv").out()).contains("李明远");
    }

    private Path corpus(Object... options) {
        Path corpus = made.resolve("corpus");
        List<Object> all = new ArrayList<>(List.of("index", folder, "-o", corpus));
        all.addAll(List.of(options));
        assertThat(Cli.run(all.toArray()).code()).isZero();
        return corpus;
    }

    private static List<JsonNode> rows(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("contradictions"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "jsonl", "--names"));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return Json.lines(result.out()).stream().filter(row -> row.get("type").asText().equals("row")).toList();
    }
}
