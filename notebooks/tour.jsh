import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gonghui.analyzer.ledger.CategoryStatistics;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.analyzer.ledger.StatsRequest;
import org.gonghui.analyzer.segment.HanLpSegmenter;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.query.CorpusSearch;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.query.SearchRequest;
import org.gonghui.corpus.query.language.QueryParser;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.query.language.Syntax;
import org.gonghui.corpus.school.Register;

Corpus corpus = Corpus.open(Path.of("gonghui-out/demo/corpus"));
Ledger ledger = Ledger.of(corpus.documents(), corpus.paragraphs(), Register.read(corpus.register().get()));

// 文档表：一篇一行
System.out.println(ledger.documents().selectColumns("document", "school", "year", "paragraphs").first(5));

// 各年各组工作的占比
StatsRequest request = StatsRequest.parse(List.of("year", "group"), "share", Optional.empty());
System.out.println(CategoryStatistics.compute(ledger, request).table());

// 检索：出现在哪些段落
HanLpSegmenter segmenter = HanLpSegmenter.standard();
CorpusSearch search = CorpusSearch.in(corpus, segmenter);
QueryParser parser = new QueryParser(segmenter, SchoolFinder.AS_WRITTEN);
search.search(new SearchRequest(parser.parse("教代会 -类别:退休", Syntax.AUTO), SearchFilter.NONE, 3), NameGate.MASKING).hits().forEach(hit -> System.out.println(hit.source() + " " + hit.matches() + " " + hit.snippet().text()));

corpus.close();
/exit
