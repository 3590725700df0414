package org.gonghui.analyzer.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.school.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryCounterTest {

    /// A ledger keeps every paragraph, a counter none.
    @ParameterizedTest
    @CsvSource({"'school,category',paragraphs,done", "'year,school',documents,all", "'category,kind',characters,all",
        "'document,group',documents,planned", "stage,paragraphs,all", "category,share,done", "kind,documents,all"})
    void countsDocumentsOneByOneAsInALedger(String by, String measure, String kind) throws StatsRequestException {
        LedgerSample county = LedgerSample.county();
        Register register = LedgerSample.register();
        StatsRequest request = StatsRequest.parse(List.of(by), measure, Optional.of(kind));
        CategoryCounter counter = new CategoryCounter(register, request);

        county.documents()
                .forEach(document -> counter.add(document, county.paragraphs()
                        .stream()
                        .filter(paragraph -> paragraph.document().equals(document.document().id()))
                        .toList()));

        assertThat(shown(counter.table()))
                .isEqualTo(shown(CategoryStatistics.compute(county.ledger(register), request)));
    }

    private static String shown(StatsTable table) {
        return table + "\n" + table.table().printAll();
    }
}
