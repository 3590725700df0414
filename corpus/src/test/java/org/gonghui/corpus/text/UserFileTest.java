package org.gonghui.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class UserFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsLinesWhateverTheirEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "甲\r\n乙\n\n丙");
        assertThat(UserFile.lines(file)).containsExactly("甲", "乙", "", "丙");
        assertThat(UserFile.bytes(file)).hasSize(13);
    }

    @Test
    void refusesWhatIsNotInUtf8() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[]{(byte) 0xB9, (byte) 0xA4});
        assertThatThrownBy(() -> UserFile.text(file)).isInstanceOf(MalformedInputException.class);
    }

    @Test
    @Timeout(60)
    void refusesADeviceThatHasNoEnd() {
        Path endless = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(endless));
        assertThatThrownBy(() -> UserFile.bytes(endless)).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("/dev/zero: > 64 MiB");
    }
}
