package org.gonghui.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.gonghui.cli.Cli;
import org.gonghui.cli.Json;
import org.gonghui.cli.SampleCorpus;
import org.gonghui.cli.SmallCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RerunCommandTest {

    @TempDir
    private Path folder;

    private Path manifest() {
        return folder.resolve("run.json");
    }

    private Cli.Result record(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--manifest", manifest()));
        Cli.Result result = Cli.run(all.toArray());
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private JsonNode recorded() throws IOException {
        return Json.of(Files.readString(manifest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search CORPUS 教代会", "search CORPUS 教代会 --format jsonl --limit 0 --lang en",
        "stats CORPUS --by year,group --measure share --format csv", "stats CORPUS --by school",
        "copies CORPUS --passages 1",
        "copies CORPUS --format csv --raw"})
    void aRecordedRunGivesTheSameBytesAgain(String line) throws IOException {
        Object[] arguments = line.replace("CORPUS", SampleCorpus.corpus().toString()).split(" ");
        Cli.Result first = record(arguments);

        Cli.Result again = Cli.run("rerun", manifest());

        assertThat(again.err()).contains("与记录的结果逐字节相同");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(first.out()).isEqualTo(Cli.run(arguments).out()).isNotEmpty();
        JsonNode output = recorded().get("outputs").get(0);
        assertThat(output.get("name").asText()).isEqualTo("-");
        assertThat(output.get("bytes").asInt()).isEqualTo(first.out().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aManifestTellsWhatWasAskedOfWhat() throws IOException {
        record("search", SampleCorpus.corpus(), "教代会", "--year", "2022..2023", "--school=霁川县第三中学", "--quiet");

        JsonNode run = recorded();

        assertThat(run.get("command").asText()).isEqualTo("search");
        assertThat(run.get("parameters").get(1).asText()).isEqualTo("教代会");
        assertThat(Json.names(run.get("options"))).containsExactly("--school", "--year");
        assertThat(run.get("options").get("--year").get(0).asText()).isEqualTo("2022..2023");
        assertThat(run.get("program").asText()).startsWith("gonghui ");
        assertThat(run.get("corpus").get("fingerprint").asText()).hasSize(64);
        assertThat(run.get("corpus").get("segmenter").asText()).isNotEmpty();
        assertThat(run.get("outputs").get(0).get("sha256").asText()).hasSize(64);
    }

    @Test
    void equalRunsHaveEqualManifests() throws IOException {
        record("search", SampleCorpus.corpus(), "慰问");
        String first = Files.readString(manifest());
        record("search", "--limit=20", SampleCorpus.corpus(), "慰问");
        String second = Files.readString(manifest());

        assertThat(second.replaceAll("\"--limit\": \\[[^]]*\\]", "")).isEqualToIgnoringWhitespace(first);
    }

    @Test
    void filesAreWrittenAgainAndElsewhereIfWanted() throws IOException {
        Path table = folder.resolve("t.xlsx");
        Path other = folder.resolve("other.xlsx");
        record("stats", SampleCorpus.corpus(), "-o", table);
        byte[] first = Files.readAllBytes(table);
        Files.delete(table);

        assertThat(Cli.run("rerun", manifest()).code()).isZero();
        assertThat(Cli.run("rerun", manifest(), "-o", other).err()).contains("逐字节相同");

        assertThat(Files.readAllBytes(table)).isEqualTo(first);
        assertThat(Files.readAllBytes(other)).isEqualTo(first);
        assertThat(folder).isDirectoryNotContaining("glob:**.rerun.*");
    }

    @Test
    void whatWentToTheScreenCanGoToAFile() throws IOException {
        Path file = folder.resolve("again.txt");
        Cli.Result first = record("search", SampleCorpus.corpus(), "慰问");

        Cli.Result again = Cli.run("rerun", manifest(), "-o", file);

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(first.out());
    }

    @Test
    void foldersAreReadAgainUnlessTheyHaveChanged() throws IOException {
        SmallCounty county = SmallCounty.in(folder);
        Path more = folder.resolve("more");
        SmallCounty.write(more.resolve("a.txt"), "霁川县乙溪小学工会2022年工作总结\n召开教代会一次。\n");
        record("stats", county.folder(), more, "--schools", county.schools(), "--threads", 2);
        assertThat(recorded().has("corpus")).isFalse();
        assertThat(Json.names(recorded().get("files"))).hasSize(3);
        assertThat(Cli.run("rerun", manifest()).code()).isZero();

        SmallCounty.write(county.folder().resolve("new.txt"), "霁川县甲峰小学工会2022年工作总结\n");
        Cli.Result changed = Cli.run("rerun", manifest());

        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.out()).isEmpty();
        assertThat(changed.err()).startsWith("错误：" + county.folder() + " 与记录时不同");
    }

    @Test
    void anotherCorpusIsRefusedUnlessForced() throws IOException {
        SmallCounty county = SmallCounty.in(folder);
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", county.folder(), "-o", corpus).code()).isZero();
        Path result = folder.resolve("r.csv");
        record("stats", corpus, "-o", result, "--by", "category");
        String first = Files.readString(result);
        SmallCounty.write(county.folder().resolve("new.txt"), "霁川县甲峰小学工会2022年工作总结\n3月召开教代会，收到提案6件。\n");
        assertThat(Cli.run("index", county.folder(), "-o", corpus).code()).isZero();

        Cli.Result refused = Cli.run("rerun", manifest());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("错误：语料 " + corpus + " 不是记录时的那一份：指纹现为 ");
        assertThat(Files.readString(result)).isEqualTo(first);

        Cli.Result forced = Cli.run("rerun", manifest(), "--force");
        assertThat(forced.code()).isZero();
        assertThat(forced.err()).contains("注意：结果与记录的不同：" + result);
        assertThat(Files.readString(result)).isNotEqualTo(first);
    }

    @Test
    void aManifestInAnotherCharsetIsToldAsOne() throws IOException {
        for (String start : List.of("00007B720000", "0000FFFE", "7B0000007D")) {
            Files.write(manifest(), HexFormat.of().parseHex(start));

            Cli.Result result = Cli.run("rerun", manifest());

            assertThat(result.code()).as(result.err()).isEqualTo(2);
            assertThat(result.err()).contains("run.json");
        }
    }

    @Test
    void otherBytesAreToldAndNotKept() throws IOException {
        Path result = folder.resolve("r.csv");
        record("stats", SampleCorpus.corpus(), "-o", result);
        String first = Files.readString(result);
        String sha = recorded().get("outputs").get(0).get("sha256").asText();
        SmallCounty.write(manifest(), Files.readString(manifest()).replace(sha, "0".repeat(64)));
        Files.delete(result);

        Cli.Result different = Cli.run("rerun", manifest());

        assertThat(different.code()).isEqualTo(3);
        assertThat(different.err()).contains("错误：结果与记录的不同：" + result);
        assertThat(result).doesNotExist();
        assertThat(first).isNotEmpty();
    }

    @Test
    void aMovedCorpusIsNamed() throws IOException {
        SmallCounty county = SmallCounty.in(folder);
        Path corpus = folder.resolve("corpus");
        assertThat(Cli.run("index", county.folder(), "-o", corpus).code()).isZero();
        Cli.Result first = record("search", corpus, "教代会");
        Path moved = Files.move(corpus, folder.resolve("moved"));

        assertThat(Cli.run("rerun", manifest()).err()).startsWith("错误：找不到记录所用的语料 " + corpus);
        assertThat(Cli.run("rerun", manifest(), "--corpus", moved).out()).isEqualTo(first.out());
    }

    @Test
    void aFailedCommandLeavesNoManifest() {
        Cli.Result failed = Cli.run("search", SampleCorpus.corpus(), "。", "--manifest", manifest());
        Cli.Result same = Cli.run("stats", SampleCorpus.corpus(), "-o", manifest(), "--format", "table", "--manifest",
                manifest());

        assertThat(failed.code()).isEqualTo(2);
        assertThat(same.code()).isEqualTo(2);
        assertThat(manifest()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1,2", "{\"manifest\":2}", "{\"manifest\":1,\"program\":3}", "教代会"})
    void whatIsNoManifestIsRefused(String text) {
        SmallCounty.write(manifest(), text);

        Cli.Result result = Cli.run("rerun", manifest());

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("错误：" + manifest() + " 不是运行记录：").contains("--manifest");
    }

    @Test
    void onlyCommandsThatGiveAResultAreRunAgain() throws IOException {
        record("search", SampleCorpus.corpus(), "慰问");
        SmallCounty.write(manifest(), Files.readString(manifest()).replace("\"search\"", "\"index\""));

        assertThat(Cli.run("rerun", manifest()).err()).contains("记录的命令“index”不能重做");
    }
}
