package org.gonghui.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

class InputLedgerTest {

    private static final String HASH = "ab".repeat(32);
    private static final List<InputRow> ROWS = List.of(
            new InputRow("a,b \"总结\".txt", InputOutcome.INDEXED, Optional.empty(), "txt", "UTF-8", 120, HASH, 2),
            new InputRow("b\nc.txt", InputOutcome.DUPLICATE, Optional.of(new Message("a.txt", "a.txt")), "", "", 120,
                    HASH, 0),
            new InputRow("=x.doc", InputOutcome.REFUSED, Optional.of(Reasons.vanished()), "", "", 5_000_000_000L, "",
                    0),
            new InputRow("空.txt", InputOutcome.EMPTY, Optional.of(new Message("无文字", "no text")), "txt", "", 0, HASH,
                    0),
            new InputRow("z.pdf", InputOutcome.UNCHANGED, Optional.empty(), "pdf", "", 9, HASH, 1));

    @Test
    void readsBackWhatItWrites() throws Exception {
        assertThat(InputLedger.read(new StringReader("\uFEFF" + written()), "x.csv")).isEqualTo(ROWS);
        assertThat(InputLedger.read(new StringReader(written()), "x.csv")).isEqualTo(ROWS);
    }

    @Test
    void hasStableColumns() throws Exception {
        assertThat(written().lines().limit(2)).containsExactly(
                "source,outcome,reason,format,charset,bytes,sha256,documents",
                "\"a,b \"\"总结\"\".txt\",indexed,,txt,UTF-8,120," + HASH + ",2");
    }

    @Test
    void saysWhatIsWrongWithALedger() {
        assertThatThrownBy(() -> read("source,outcome\r\na,indexed\r\n")).isInstanceOf(LedgerException.class)
                .hasMessageContaining("x.csv, line 1, reason");
        String heading = String.join(",", InputLedger.COLUMNS) + "\r\n";
        assertThatThrownBy(() -> read(heading + "a,lost,,txt,,1,,1\r\n")).isInstanceOf(LedgerException.class)
                .hasMessageContaining("line 2, outcome").hasMessageContaining("'lost'").hasMessageContaining("refused");
        assertThatThrownBy(() -> read(heading + "a,empty,,txt,,many,,1\r\n")).hasMessageContaining("line 2, bytes");
        assertThatThrownBy(() -> read(heading + "a,empty\r\n")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("")).isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> read("source,,outcome\r\na,b,c\r\n")).isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> read(heading + "a,\"empty\r\n")).isInstanceOf(LedgerException.class);
    }

    @Test
    void countsAddUpToTheRows() {
        InputCounts counts = InputCounts.of(ROWS);
        assertThat(counts.total()).isEqualTo(ROWS.size());
        assertThat(counts.of(InputOutcome.REFUSED)).isEqualTo(1);
        assertThat(InputCounts.of(List.of()).total()).isZero();
        assertThat(counts.summary().in(Language.EN))
                .isEqualTo("5 inputs: indexed 1, unchanged 1, duplicate 1, empty 1, refused 1");
        assertThat(counts.summary().in(Language.ZH)).startsWith("共 5 个输入：").endsWith("拒收 1");
    }

    private static String written() throws IOException {
        StringBuilder out = new StringBuilder();
        InputLedger.write(ROWS.stream(), out);
        return out.toString();
    }

    private static List<InputRow> read(String csv) throws Exception {
        return InputLedger.read(new StringReader(csv), "x.csv");
    }
}
