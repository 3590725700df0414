package org.gonghui.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void terminalsAreGivenWhatTheirLocaleShows() {
        assertThat(Main.charset(true, "GB18030")).isEqualTo(Charset.forName("GB18030"));
        assertThat(Main.charset(true, "no such charset")).isEqualTo(UTF_8);
        assertThat(Main.charset(true, "")).isEqualTo(UTF_8);
    }

    @Test
    void filesAndProgramsAreGivenUtf8UnderAnyLocale() {
        assertThat(Main.charset(false, "GB18030")).isEqualTo(UTF_8);
    }
}
