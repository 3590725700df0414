package org.gonghui.analyzer.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class PublicationTest {

    private static final Message ANY = new Message("某", "any");

    private static ResultTable table() {
        return new ResultTable(ANY,
                List.of(new ResultColumn("school", ANY, Kind.TEXT), new ResultColumn("year", ANY, Kind.LABEL),
                        new ResultColumn("value", ANY, Kind.NUMBER)),
                Table.create("t", StringColumn.create("school", List.of("甲|乙", "丙\\")),
                        IntColumn.create("year", new int[]{2024, 2025}),
                        DoubleColumn.create("value", new double[]{12.5, 0})),
                List.of());
    }

    private static Block.Listing listing(String id, Block.Link... links) {
        return new Block.Listing(id, table(), 2, List.of(links));
    }

    private static Leaf leaf(String id, String section, Block... blocks) {
        return new Leaf(id, ANY, List.of(new Section(section, ANY, List.of(blocks))));
    }

    private static Publication publication(Leaf... leaves) {
        return new Publication(ANY, ANY, List.of(leaves));
    }

    @Test
    void rowsAreNamedByTheirFirstCells() {
        assertThat(listing("t").key(0)).isEqualTo("甲\\|乙|2024");
        assertThat(listing("t").key(1)).isEqualTo("丙\\\\|2025");
        assertThat(new Block.Listing("t", table(), 3, List.of()).key(0)).endsWith("|2024|12.5");
    }

    @Test
    void exactNumbersHaveNoPowerOfTenAndNoNeedlessFraction() {
        assertThat(List.of(RowKey.exact(1e12), RowKey.exact(0.000012), RowKey.exact(-0.0), RowKey.exact(3),
                RowKey.exact(Double.POSITIVE_INFINITY)))
                .containsExactly("1000000000000", "0.000012", "0", "3", "Infinity");
    }

    @Test
    void refusesTwoPlacesOfOneNameOnAPage() {
        assertThatThrownBy(() -> leaf("a", "t", listing("t")))
                .hasMessage("two places of the leaf 'a' are called 't'");
    }

    @Test
    void refusesTwoTablesOfOneName() {
        assertThatThrownBy(() -> publication(leaf("a", "s", listing("t")), leaf("b", "s", listing("t"))))
                .hasMessage("two tables are called 't'");
    }

    @Test
    void refusesTwoPagesOfOneNameAndNone() {
        assertThatThrownBy(() -> publication(leaf("a", "s"), leaf("a", "s")))
                .hasMessage("two leaves are called 'a'");
        assertThatThrownBy(PublicationTest::publication).hasMessage("there is nothing to publish");
    }

    @Test
    void refusesLinksThatLeadNowhere() {
        Block.Link link = new Block.Link(0, "value", "b", "e");
        Leaf from = leaf("a", "s", listing("t", link));

        assertThatThrownBy(() -> publication(from, leaf("b", "s"))).hasMessageContaining("leads nowhere");
        assertThat(publication(from, leaf("b", "s", new Block.Evidence("e", ANY, List.of()))).leaves()).hasSize(2);
    }

    @Test
    void refusesLinksFromNoCellOrTwoFromOne() {
        Block.Link link = new Block.Link(1, "value", "a", "s");

        assertThatThrownBy(() -> listing("t", link, link)).hasMessageContaining("no cell of its own");
        assertThatThrownBy(() -> listing("t", new Block.Link(2, "value", "a", "s"))).hasMessageContaining("no cell");
        assertThatThrownBy(() -> listing("t", new Block.Link(0, "none", "a", "s"))).hasMessageContaining("no cell");
    }

    @Test
    void refusesIdsThatAreNotSafeAndKeysThatAreNoColumns() {
        assertThatThrownBy(() -> leaf("A", "s")).hasMessageContaining("'A'");
        assertThatThrownBy(() -> new Block.Listing("t", table(), 4, List.of())).hasMessageContaining("no 4 columns");
        assertThatThrownBy(() -> new Block.Witness("r", ANY, "短", new Span(0, 2), "a.txt", new Span(0, 2)))
                .hasMessageContaining("outside");
    }
}
