package org.gonghui.analyzer.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnionDictionaryTest {

    private final Path folder;

    UnionDictionaryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void holdsTheWordsThatGeneralDictionariesTear() {
        assertThat(UnionDictionary.standard().words()).hasSizeGreaterThan(300).containsEntry("教代会", "n");
    }

    @Test
    void readsCommentsBlanksAndByteOrderMarks() throws Exception {
        UnionDictionary own = UnionDictionary.standard().plus(file("\uFEFF# 说明\n\n 云帆杯\u3000nz  # 县里的赛事\n教代会 nz\n"));
        assertThat(own.words()).containsEntry("云帆杯", "nz").containsEntry("教代会", "nz");
        assertThat(UnionDictionary.standard().words()).doesNotContainKey("云帆杯").containsEntry("教代会", "n");
    }

    @ParameterizedTest
    @CsvSource({"云帆杯,1 栏", "云帆杯 nz 100,3 栏", "杯 nz,词长", "云帆杯 xyz,不认识的词性"})
    void namesFileAndLineOfWhatItCannotUse(String line, String problem) throws IOException {
        Path file = file("# 自己的词\n" + line + "\n");
        assertThatThrownBy(() -> UnionDictionary.standard().plus(file))
                .isInstanceOfSatisfying(DictionaryException.class, e -> {
                    assertThat(e.file()).isEqualTo(file.toString());
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.userMessage().zh()).contains(file + " 第 2 行：").contains(problem);
                    assertThat(e.userMessage().en()).contains(file + ", line 2: ");
                });
    }

    @Test
    void refusesTwoPartsOfSpeechForOneWord() throws IOException {
        Path file = file("云帆杯 nz\n云帆杯 nz\n云帆杯 n\n");
        assertThatThrownBy(() -> UnionDictionary.standard().plus(file)).isInstanceOf(UserException.class)
                .hasMessageContaining(", line 3: ")
                .hasMessageContaining("keep one");
    }

    @Test
    void saysWhenAFileIsMissingOrNotText() throws IOException {
        assertThatThrownBy(() -> UnionDictionary.standard().plus(folder.resolve("none.dict")))
                .isInstanceOf(UserException.class)
                .hasMessageContaining("none.dict: there is no such file").hasMessageNotContaining("Exception");
        Path binary = Files.write(folder.resolve("binary.dict"), new byte[]{(byte) 0xff, (byte) 0xfe, (byte) 0x80});
        assertThatThrownBy(() -> UnionDictionary.standard().plus(binary)).isInstanceOf(UserException.class)
                .hasMessageContaining("is not UTF-8 text");
    }

    @Test
    void hasAFingerprintOfItsWordsAlone() throws Exception {
        UnionDictionary one = UnionDictionary.standard().plus(file("云帆杯 nz\n千帆杯 nz\n"));
        UnionDictionary other = UnionDictionary.standard().plus(file("# 次序不计\n千帆杯 nz\n云帆杯 nz\n"));
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint())
                .hasSize(64)
                .isNotEqualTo(UnionDictionary.standard().fingerprint());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("own.dict"), content);
    }
}
