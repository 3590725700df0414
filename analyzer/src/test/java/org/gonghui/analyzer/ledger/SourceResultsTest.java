package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;

final class SourceResultsTest {

    @Test
    void tellsWhatBecameOfEachFile() {
        ResultTable table = SourceResults.inputs(List.of(
                new InputRow("a.txt", InputOutcome.INDEXED, Optional.empty(), "txt", "UTF-8", 120, "ab", 2),
                new InputRow("b.pdf", InputOutcome.REFUSED, Optional.of(new Message("扫描图片", "a scan")), "pdf", "", 7,
                        "cd", 0)),
                Language.EN);

        assertThat(table.size()).isEqualTo(2);
        assertThat(List.of(table.text(1, 0), table.text(1, 1), table.text(1, 2)))
                .containsExactly("b.pdf", InputOutcome.REFUSED.id(), "a scan");
        assertThat(table.number(0, 5)).hasValue(120);
        assertThat(table.number(0, 6)).hasValue(2);
    }

    @Test
    void givesTheRegisterWithWhatACountyAdded() throws Exception {
        Register register = Register.parse("schools.csv", """
                id,name,aliases,stage,staff,片区
                a,霁川县甲峰小学,甲小;甲峰小学,primary,40,东片
                b,霁川县乙溪小学,,,,
                """.getBytes(StandardCharsets.UTF_8));

        ResultTable table = SourceResults.register(register);

        assertThat(table.size()).isEqualTo(2);
        assertThat(List.of(table.text(0, 0), table.text(0, 2), table.text(0, 5), table.text(0, 8)))
                .containsExactly("a", "甲小;甲峰小学", "primary", "片区=东片");
        assertThat(table.number(0, 6)).hasValue(40);
        assertThat(table.number(1, 6)).isEmpty();
        assertThat(SourceResults.register(Register.EMPTY).columns()).hasSize(8);
    }
}
