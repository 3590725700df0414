package org.gonghui.cli.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.contradiction.Contradictions;
import org.gonghui.analyzer.county.CopiedShares;
import org.gonghui.analyzer.county.CountyInput;
import org.gonghui.analyzer.county.RegisterCheck;
import org.gonghui.analyzer.explore.CorpusCopySource;
import org.gonghui.analyzer.ledger.CorpusLedger;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.analyzer.profile.ProfileMeasure;
import org.gonghui.analyzer.profile.ProfileRequest;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.copies.CopyFinder;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.CopySettings;
import org.gonghui.corpus.copies.DocumentShare;
import org.gonghui.corpus.copies.VariantGroups;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.UserException;

/// Reads from a corpus what a report is made from.
///
/// @param gate what may be shown of a text
record ReportInput(Corpus corpus, Register register, PeerGroups groups, NameGate gate, Console console) {

    /// Schools of the texts that are told on the screen; the report lists all.
    private static final int TOLD = 5;

    /// Reads.
    ///
    /// @param pages full names of the schools that get a page; empty for all
    /// @param copies whether to look for copies
    /// @throws UserException if the corpus has no summary of such a period
    CountyInput read(CompareRequest request, Set<String> pages, boolean copies) throws IOException, UserException {
        step("正在读语料……", "reading the corpus ...");
        FactLedger ledger = CorpusLedger.of(corpus, gate, register, Map.of());
        tellUnknown(RegisterCheck.of(ledger.ledger()));
        Indicators indicators = Indicators.of(ledger);
        Comparison comparison = Comparison.of(indicators, register, groups, request)
                .orElseThrow(() -> new UserException(new Message("语料里没有写明学校和年份的总结，做不成报告",
                        "the corpus has no summary with a school and a year: there is nothing to report")));
        requireData(comparison);
        return new CountyInput(ledger, comparison, before(indicators, comparison), groups, profiles(comparison),
                corpus.inputs(),
                copies ? copies() : CopiedShares.NONE, Contradictions.of(corpus, gate),
                new CorpusShownText(corpus, gate), corpus.manifest().fingerprint(), pages, console.language());
    }

    private void tellUnknown(RegisterCheck check) {
        check.unknown().stream().limit(TOLD).forEach(school -> console.warn(school.message()));
        int more = check.unknown().size() - TOLD;
        if (more > 0) {
            console.warn(new Message("还有 " + more + " 个校名不在名册里，见报告「数据质量」",
                    more + " more schools are not in the register, see \"Quality of the data\" in the report"));
        }
    }

    private void step(String zh, String en) {
        if (console.errIsTerminal()) {
            console.remark(new Message(zh, en));
        }
    }

    /// Refuses a year or a kind of period that nobody wrote about, saying what there is.
    private static void requireData(Comparison comparison) throws UserException {
        Indicators indicators = comparison.indicators();
        if (comparison.period().among(indicators.units()).isEmpty()) {
            String year = comparison.year() + " ";
            throw new UserException(new Message(
                    "语料里没有 " + year + comparison.type().label().zh() + "的总结；有：" + known(indicators, true),
                    "the corpus has no summary of " + year + comparison.type().label().en() + "; there are: "
                            + known(indicators, false)));
        }
    }

    /// What the schools write about in the same period.
    private CategoryProfiles profiles(Comparison comparison) throws IOException {
        ProfileRequest request = new ProfileRequest(OptionalInt.of(comparison.year()), Optional.of(comparison.type()),
                ProfileMeasure.PARAGRAPHS, comparison.request().minimum());
        return CategoryProfiles
                .of(SchoolWorkSource.of(corpus, register, console).work(), register, groups, request)
                .orElseThrow();
    }

    private static String known(Indicators indicators, boolean zh) {
        return indicators.units()
                .stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.year() + " " + (zh ? unit.type().label().zh() : unit.type().id()),
                        java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + (zh ? "（" + entry.getValue() + " 所）" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    /// The year before, in periods of the same kind, if anybody wrote about it.
    private Optional<Comparison> before(Indicators indicators, Comparison now) {
        int year = now.year() - 1;
        PeriodType type = now.type();
        boolean known = indicators.units().stream().anyMatch((SchoolPeriod unit) -> unit.year() == year
                && unit.type() == type);
        CompareRequest request = now.request();
        return known
                ? Comparison.of(indicators, register, groups, new CompareRequest(request.indicators(),
                        OptionalInt.of(year), Optional.of(type), request.perHead(), request.minimum()))
                : Optional.empty();
    }

    private CopiedShares copies() throws IOException {
        step("正在查重，文档多时要等一会儿（--no-copies 不查）……",
                "looking for copies; with many documents this takes a while (--no-copies does not) ...");
        CopyReport report = new CopyFinder(CopySettings.DEFAULT, VariantGroups.standard())
                .find(CorpusCopySource.of(corpus.texts()));
        Map<String, CopiedShares.Share> shares = new HashMap<>();
        for (DocumentShare share : report.documents()) {
            shares.put(share.document().id(),
                    new CopiedShares.Share(share.characters(), share.own(), share.stock()));
        }
        List<List<String>> groups = report.groups()
                .stream()
                .map(group -> group.documents().stream().map(Summary::id).toList())
                .toList();
        return new CopiedShares(shares, groups);
    }
}
