package org.gonghui.corpus.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QueryWriterTest {

    @Test
    void whatIsWrittenIsReadAsAnEqualTree() throws QueryParseException {
        for (long seed = 0; seed < 3_000; seed++) {
            ResolvedQuery query = new RandomQueries(seed).query(4);
            String written = QueryParser.write(query);

            assertThat(QueryParser.parseResolved(written)).as("seed %d: %s", seed, written).isEqualTo(query);
        }
    }

    @Test
    void equalTreesAreWrittenAlike() throws QueryParseException {
        String loose = "( [ word = \"a\" ] {1,1} )|'b' within<document year='2023'/>AND NOT(NOT <paragraph kind=\"工作\"/>)";

        assertThat(QueryParser.write(QueryParser.parseResolved(loose))).isEqualTo(
                "([word=\"a\"]{1} | [word=\"b\"]) AND <document year=\"2023\"/> AND NOT NOT <paragraph kind=\"work\"/>");
    }
}
