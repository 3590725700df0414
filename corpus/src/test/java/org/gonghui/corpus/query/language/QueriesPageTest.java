package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gonghui.corpus.index.PairSegmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the examples of `queries.md`: the first and the last cell of each row.
final class QueriesPageTest {

    private static Stream<List<String>> examples() throws IOException {
        List<List<String>> examples = Files.readAllLines(Path.of("queries.md"))
                .stream()
                .filter(line -> line.matches("\\| `.*` \\|"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" (?<!\\\\)\\| ")))
                .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        return examples.stream();
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1).replace("\\|", "|");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsReadAsThePageSays(List<String> cells) throws QueryParseException {
        QueryParser parser = new QueryParser(new PairSegmenter(), SchoolFinder.AS_WRITTEN);

        ResolvedQuery read = parser.parse(code(cells.getFirst()), Syntax.AUTO);

        assertThat(QueryParser.write(read)).isEqualTo(code(cells.getLast()));
    }
}
