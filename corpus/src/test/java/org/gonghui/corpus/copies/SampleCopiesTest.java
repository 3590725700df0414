package org.gonghui.corpus.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Summary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The copies that the README of the samples tells of, and no others.
final class SampleCopiesTest {

    private static CopyReport report = new CopyReport(List.of(), List.of(), List.of(), List.of());
    private static Quotations quotations = pair -> List.of();

    @BeforeAll
    static void findCopies() throws Exception {
        CopyFinder finder = new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard());
        CopySource source = CopySource.of(SampleTexts.all());
        report = finder.find(source);
        quotations = finder.quotes(source, report);
    }

    @Test
    void findsExactlyTheCopiesOfTheSamples() {
        assertThat(report.pairs()).extracting(pair -> pair.first().source() + " " + pair.second().source())
                .containsExactlyInAnyOrder(
                        "2022/jc-12-chengnan.txt 2023/jc-13-baishadu.txt",
                        "2022/jc-14-ergao.txt 2023/jc-14-ergao.txt",
                        "2021/jc-06-yanhu-chuzhong.txt 2022/jc-06-yanhu-chuzhong.txt",
                        "2022/jc-05-yanhu-xiaoxue.txt 2022/jc-06-yanhu-chuzhong.txt");
    }

    @Test
    void tellsDocumentsFromPassagesAndSchoolsFromEachOther() {
        assertThat(pair("2023/jc-13-baishadu.txt")).satisfies(pair -> {
            assertThat(pair.scope()).isEqualTo(CopyScope.DOCUMENT);
            assertThat(pair.relation()).isEqualTo(Relation.OTHER_SCHOOL);
            assertThat(pair.direction()).isEqualTo(Direction.FIRST_IS_EARLIER);
            assertThat(pair.secondShare()).isGreaterThan(0.95);
        });
        assertThat(pair("2023/jc-14-ergao.txt")).satisfies(pair -> {
            assertThat(pair.scope()).isEqualTo(CopyScope.DOCUMENT);
            assertThat(pair.relation()).isEqualTo(Relation.SAME_SCHOOL);
        });
        assertThat(report.pairs().stream().filter(pair -> pair.scope() == CopyScope.PASSAGES)).hasSize(2);
    }

    @Test
    void givesNoDirectionWithinOneYear() {
        assertThat(report.pairs().stream().filter(pair -> pair.first().source().contains("jc-05"))).singleElement()
                .extracting(CopyPair::direction).isEqualTo(Direction.UNKNOWN);
    }

    @Test
    void showsWhichWordsAndNumbersWereChanged() throws Exception {
        assertThat(
                quotations.of(pair("2023/jc-13-baishadu.txt")).stream().flatMap(passage -> passage.changes().stream()))
                .extracting(change -> change.kind() + " " + change.before() + " " + change.after())
                .contains("NUMBER 4500 1200", "VARIANT 慰问 安抚", "VARIANT 意识 认识", "REPLACED 尹素云 谭国栋");
    }

    @Test
    void countsWhatIsLeftOfOwnWords() {
        assertThat(share("2022/jc-12-chengnan.txt").ownShare()).isEqualTo(1);
        assertThat(share("2023/jc-13-baishadu.txt").ownShare()).isLessThan(0.05);
        assertThat(share("2023/jc-14-ergao.txt").reused()).isGreaterThan(1000);
        assertThat(share("2022/jc-06-yanhu-chuzhong.txt").ownShare()).isBetween(0.4, 0.7);
    }

    @Test
    void groupsWholeCopiesAndNamesTheEarliest() {
        assertThat(report.groups()).extracting(group -> group.documents().stream().map(Summary::source).toList())
                .containsExactlyInAnyOrder(
                        List.of("2022/jc-12-chengnan.txt", "2023/jc-13-baishadu.txt"),
                        List.of("2022/jc-14-ergao.txt", "2023/jc-14-ergao.txt"));
        assertThat(report.groups()).allSatisfy(group -> assertThat(group.earliest()).hasValueSatisfying(
                earliest -> assertThat(earliest.source()).startsWith("2022/")));
    }

    @Test
    void quotesWhatStandsInThePages() throws Exception {
        List<CopyText> texts = SampleTexts.all();
        List<Quote> quotes = new ArrayList<>();
        for (CopyPair pair : report.pairs()) {
            for (CopiedPassage passage : quotations.of(pair)) {
                quotes.add(new Quote(pair.first(), passage.first().start(), passage.firstText()));
                quotes.add(new Quote(pair.second(), passage.second().start(), passage.secondText()));
            }
        }
        assertThat(quotes).hasSizeGreaterThan(4)
                .allSatisfy(quote -> assertThat(written(texts, quote)).isEqualTo(quote.text()));
    }

    private record Quote(Summary document, int start, String text) {}

    private static String written(List<CopyText> texts, Quote quote) {
        CopyText text = texts.stream().filter(one -> one.document().id().equals(quote.document().id())).findFirst()
                .orElseThrow();
        CopyText.TextLine line = text.lines().stream().filter(one -> one.span().end() > quote.start()).findFirst()
                .orElseThrow();
        int from = quote.start() - line.span().start();
        return line.text().substring(from, from + quote.text().length());
    }

    private static CopyPair pair(String second) {
        return report.pairs().stream().filter(pair -> pair.second().source().equals(second)).findFirst()
                .orElseThrow();
    }

    private static DocumentShare share(String source) {
        return report.documents().stream().filter(share -> share.document().source().equals(source)).findFirst()
                .orElseThrow();
    }
}
