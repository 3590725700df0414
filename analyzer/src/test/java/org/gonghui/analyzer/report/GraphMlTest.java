package org.gonghui.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultColumn.Kind;
import org.gonghui.analyzer.table.ResultGraph;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

final class GraphMlTest {

    private static final long SEED = 20_261_122L;

    /// A ring.
    private static ResultGraph graph(List<String> names) {
        List<String> others = new ArrayList<>(names.subList(1, names.size()));
        others.add(names.getFirst());
        LongColumn counts = LongColumn.create("count", new long[names.size()]);
        DoubleColumn weights = DoubleColumn.create("weight");
        names.forEach(name -> weights.append(0.5));
        weights.setMissing(0);
        Message title = new Message("", "");
        return new ResultGraph(
                new ResultTable(title, List.of(ResultColumn.of("name", Kind.TEXT, "名", "name"),
                        ResultColumn.of("count", Kind.COUNT, "数", "count")),
                        Table.create("n", StringColumn.create("name", names), counts), List.of()),
                new ResultTable(title, List.of(ResultColumn.of("source", Kind.TEXT, "甲", "one"),
                        ResultColumn.of("target", Kind.TEXT, "乙", "other"),
                        ResultColumn.of("weight", Kind.NUMBER, "重", "weight")),
                        Table.create("e", StringColumn.create("source", names), StringColumn.create("target", others),
                                weights),
                        List.of()));
    }

    private static byte[] bytes(ResultGraph graph) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphMl.write(graph, out);
        return out.toByteArray();
    }

    private static Document parsed(ResultGraph graph) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(graph)));
    }

    @Test
    void nodesAndEdgesCarryTheirColumns() throws Exception {
        String xml = new String(bytes(graph(List.of("慰问", "教师"))), StandardCharsets.UTF_8);

        assertThat(xml).contains("""
                  <key id="n0" for="node" attr.name="label" attr.type="string"/>
                  <key id="n1" for="node" attr.name="count" attr.type="long"/>
                  <key id="e2" for="edge" attr.name="weight" attr.type="double"/>
                  <graph id="G" edgedefault="undirected">
                    <node id="n0">
                      <data key="n0">慰问</data>
                      <data key="n1">0</data>
                    </node>
                """, """
                    <edge id="e0" source="n0" target="n1">
                    </edge>
                    <edge id="e1" source="n1" target="n0">
                      <data key="e2">0.5</data>
                    </edge>
                """);
    }

    @Test
    void hostileTextsLeaveTheFileWellFormedAndReadBackAsTheyWere() throws Exception {
        List<String> names = List.of("<b>&amp;]]>", "\"'", "a\r\nb\tc", "\u0000\u0001\uFFFE", "\uD800x", "😀", "]]>");

        NodeList data = parsed(graph(names)).getElementsByTagName("data");

        List<String> labels = new ArrayList<>();
        for (int i = 0; i < data.getLength(); i++) {
            if (data.item(i).getAttributes().getNamedItem("key").getNodeValue().equals("n0")) {
                labels.add(data.item(i).getTextContent());
            }
        }
        assertThat(labels).containsExactly("<b>&amp;]]>", "\"'", "a\r\nb\tc", "\uFFFD\uFFFD\uFFFD", "\uFFFDx", "😀",
                "]]>");
    }

    @Test
    void randomTextsAreWellFormed() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            List<String> names = new ArrayList<>(List.of("0"));
            for (int name = 1; name < 10; name++) {
                StringBuilder text = new StringBuilder(Integer.toString(name));
                random.ints(20, 0, 0x10000).forEach(unit -> text.append((char) unit));
                names.add(text.toString());
            }
            assertThat(parsed(graph(names)).getElementsByTagName("node").getLength()).as(names.toString())
                    .isEqualTo(names.size());
        }
    }

    @Test
    void anEdgeToNowhereIsRefused() {
        ResultGraph ring = graph(List.of("甲", "乙"));
        ResultGraph broken = new ResultGraph(graph(List.of("甲", "丙")).nodes(), ring.edges());

        assertThatThrownBy(() -> bytes(broken)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("乙");
    }
}
