package org.gonghui.analyzer.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.ContextSize;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.HitFeature;
import org.gonghui.corpus.query.Hits;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SortKey;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.query.language.ResolvedQuery;
import org.gonghui.corpus.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConcordanceTest {

    private static final ResolvedQuery OF = new ResolvedQuery.Characters("的");

    @TempDir
    private Path folder;

    /// Looks at a concordance while its corpus is open.
    private interface Look {
        void at(CorpusSearch search) throws IOException, UserException;
    }

    private void look(Look look) throws IOException, UserException {
        StringBuilder lines = new StringBuilder("霁川县甲峰小学工会2023年工作总结\n");
        for (int i = 0; i < 700; i++) {
            lines.append("第").append(i).append("次走访的七位教职工的家属，𠀀送去的米和油都是新的。\n");
        }
        try (Corpus corpus = TestCorpus.of(folder.resolve("corpus"),
                Map.of("a.txt", lines.toString(), "b.txt", "霁川县乙溪小学工会2022年工作总结\n走访了生病的教职工。\n"))) {
            look.at(CorpusSearch.in(corpus, TestCorpus.SEGMENTER));
        }
    }

    @Test
    void pagesHoldEveryHitOnceAndInOrder() throws IOException, UserException {
        look(search -> {
            Concordance all = Concordance.of(search, ConcordanceRequest.of(OF));
            List<Double> numbers = new ArrayList<>();
            all.pages(page -> {
                for (int row = 0; row < page.size(); row++) {
                    numbers.add(page.number(row, 0).orElseThrow());
                }
            });

            assertThat(all.size()).isEqualTo(2_801);
            assertThat(numbers).hasSize(2_801).startsWith(1.0, 2.0).endsWith(2_800.0, 2_801.0);
            assertThat(all.head().size()).isZero();
            assertThat(all.page(2_800, 10).size()).isEqualTo(1);
            assertThat(all.found()).isEqualTo(all.size());
            assertThat(all.documents()).isEqualTo(2);
        });
    }

    @Test
    void contextIsWhatTheEngineWouldGive() throws IOException, UserException {
        look(search -> {
            Hits hits = search.hits(OF, SearchFilter.NONE);
            for (ContextSize context : List.of(ContextSize.tokens(0), ContextSize.tokens(3), ContextSize.characters(9),
                    new ContextSize(ContextSize.Unit.TOKENS, 1, 40),
                    new ContextSize(ContextSize.Unit.CHARACTERS, 40, 2))) {
                Concordance shown = Concordance.of(search,
                        ConcordanceRequest.of(OF).with(context).with(NameGate.SHOWING));

                assertThat(shown.lines(5, 40)).as("%s", context)
                        .extracting(line -> line.left() + "|" + line.key() + "|" + line.right())
                        .isEqualTo(hits.page(5, 40, context).stream()
                                .map(hit -> hit.left().text() + "|" + hit.key().text() + "|" + hit.right().text())
                                .toList());
            }
        });
    }

    @Test
    void samplesAreSortedAndGroupsAreOfTheSample() throws IOException, UserException {
        look(search -> {
            Concordance some = Concordance.of(search,
                    ConcordanceRequest.of(OF).sampled(50, 4).sorted(SortKey.right(1), SortKey.by(MetadataField.YEAR)));
            ResultTable groups = some.grouped(List.of(new HitFeature.Right(1, Attribute.WORD)));

            assertThat(some.size()).isEqualTo(50);
            assertThat(some.found()).isEqualTo(2_801);
            double sum = 0;
            for (int row = 0; row < groups.size(); row++) {
                sum += groups.number(row, 1).orElseThrow();
            }
            assertThat(sum).isEqualTo(50);
            assertThat(groups.columns().getFirst().id()).isEqualTo("by_right_1");
            assertThat(some.facets(List.of(MetadataField.YEAR, MetadataField.SCHOOL)).columns())
                    .extracting(column -> column.id()).containsExactly("field", "value", "hits", "share");
        });
    }

    @Test
    void nothingFoundIsAnEmptyTable() throws IOException, UserException {
        look(search -> {
            Concordance none = Concordance.of(search, ConcordanceRequest.of(new ResolvedQuery.Characters("没有")));

            assertThat(none.size()).isZero();
            assertThat(none.page(0, 10).size()).isZero();
            assertThat(none.grouped(List.of(new HitFeature.Key(Attribute.WORD))).size()).isZero();
            none.pages(page -> {
                throw new AssertionError("there is no page");
            });
        });
    }

    @Test
    void absurdSizesAreRefused() throws IOException, UserException {
        look(search -> {
            for (ConcordanceRequest absurd : List.of(ConcordanceRequest.of(OF).with(ContextSize.tokens(501)),
                    ConcordanceRequest.of(OF).with(ContextSize.characters(1_001)),
                    ConcordanceRequest.of(OF).sampled(0, 1), ConcordanceRequest.of(OF).sampled(-5, 1))) {
                assertThatThrownBy(() -> Concordance.of(search, absurd)).isInstanceOf(ConcordanceException.class);
            }
        });
    }

    @Test
    void namesOfFeaturesAreReadAsTheyAreWritten() throws ConcordanceException {
        for (String name : List.of("left:1", "right:20", "left:3:pos", "key", "key:pos", "school", "year", "category",
                "kind", "document-kind", "source")) {
            assertThat(HitFeatureName.of(HitFeatureName.parse(name))).isEqualTo(name);
        }
        assertThat(HitFeatureName.parse("左:2:词性")).isEqualTo(new HitFeature.Left(2, Attribute.POS));
        assertThat(HitFeatureName.parse("年份")).isEqualTo(new HitFeature.Metadata(MetadataField.YEAR));
        assertThat(HitFeatureName.parseKey("right:desc").direction()).isEqualTo(SortKey.Direction.DESCENDING);
        assertThat(HitFeatureName.parseKey("left").feature()).isEqualTo(new HitFeature.Left(1, Attribute.WORD));
        for (String wrong : List.of("", "left:0", "left:21", "left:x", "left:1:2", "left:1:pos:1", "year:1",
                "colour")) {
            assertThatThrownBy(() -> HitFeatureName.parse(wrong)).as(wrong).isInstanceOf(ConcordanceException.class);
        }
    }
}
