package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;
import org.gonghui.corpus.text.Segmenter;
import org.gonghui.corpus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HanLpSegmenterTest implements SegmenterContract {

    private static final Segmenter STANDARD = HanLpSegmenter.standard();

    @Override
    public Segmenter segmenter() {
        return STANDARD;
    }

    @Test
    void keepsUnionWordsWhole() {
        assertThat(words("今年召开教代会两次，推进校务公开，落实五必访，和气排球队打了拔河比赛。"))
                .contains("教代会", "校务公开", "五必访", "气排球", "拔河比赛", "推进");
    }

    @Test
    void doesNotTakeUnionsForOrganisationNames() {
        assertThat(words("教师都有工会，促进工会创新发展。")).containsSubsequence("工会", "工会");
    }

    @Test
    void tagsDictionaryWordsAsTheDictionarySays() {
        assertThat(STANDARD.segment("校工会慰问了教师")).extracting(Token::pos).startsWith("nt");
    }

    @Test
    void givesInParallelWhatItGivesAlone() {
        List<String> texts = IntStream.range(0, 200).mapToObj(seed -> RandomText.of(new Random(seed))).toList();
        List<List<Token>> alone = texts.stream().map(STANDARD::segment).toList();
        for (int round = 0; round < 5; round++) {
            assertThat(texts.parallelStream().map(STANDARD::segment).toList()).isEqualTo(alone);
        }
    }

    @Test
    void keepsInstancesWithDifferentDictionariesApart(@TempDir Path folder) throws Exception {
        String text = "霁川云帆杯今年由我校承办";
        List<Token> before = STANDARD.segment(text);
        Path file = Files.writeString(folder.resolve("own.dict"), "霁川云帆杯 nz\n");
        Segmenter own = HanLpSegmenter.with(UnionDictionary.standard().plus(file));
        assertThat(own.segment(text).getFirst()).isEqualTo(new Token("霁川云帆杯", "nz", 0));
        assertThat(before.getFirst().word()).isNotEqualTo("霁川云帆杯");
        assertThat(STANDARD.segment(text)).isEqualTo(before);
        assertThat(HanLpSegmenter.standard().segment(text)).isEqualTo(before);
        assertThat(own.fingerprint()).isNotEqualTo(STANDARD.fingerprint());
    }

    @Test
    void namesTheVersionOfTheLibraryThatIsOnTheClassPath() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = getClass().getResourceAsStream("/META-INF/maven/com.hankcs/hanlp/pom.properties")) {
            properties.load(stream);
        }
        assertThat(HanLpSegmenter.ENGINE).isEqualTo("hanlp-" + properties.getProperty("version"));
        assertThat(STANDARD.fingerprint()).contains(HanLpSegmenter.ENGINE);
    }

    private static List<String> words(String text) {
        return STANDARD.segment(text).stream().map(Token::word).toList();
    }
}
