package org.gonghui.cli.command;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gonghui.analyzer.benchmark.CompareRequest;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.benchmark.Indicators;
import org.gonghui.analyzer.peers.SchoolPeriod;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Refuses comparisons of summaries that there are not: a table without any number looks like a finding.
final class ComparedSummaries {

    private ComparedSummaries() {}

    /// @throws UserException if there is no summary of the year and the sort of period that are asked for, naming those
    ///     that there are
    static void require(Indicators indicators, CompareRequest request) throws UserException {
        OptionalInt year = request.year();
        List<SchoolPeriod> ofYear = indicators.units()
                .stream()
                .filter(unit -> year.isEmpty() || unit.year() == year.getAsInt())
                .toList();
        if (year.isPresent() && ofYear.isEmpty()) {
            String years = listed(indicators.units().stream().map(unit -> Integer.toString(unit.year())).toList());
            throw new UserException(new Message("没有 " + year.getAsInt() + " 年的学校总结；有总结的年份：" + years,
                    "there is no school's summary of " + year.getAsInt() + "; there are summaries of: " + years));
        }
        if (request.type().isPresent()
                && ofYear.stream().noneMatch(unit -> unit.type() == request.type().get())) {
            Message wanted = request.type().get().label();
            throw new UserException(new Message(
                    "没有写“" + wanted.zh() + "”的学校总结；有：" + types(ofYear, Language.ZH),
                    "there is no school's summary of a " + wanted.en() + "; there are: "
                            + types(ofYear, Language.EN)));
        }
    }

    /// @throws UserException if the school has no summary of the period that is compared
    static void require(Comparison comparison, String school) throws UserException {
        if (comparison.rows().stream().anyMatch(row -> row.school().equals(school) && row.value().isPresent())) {
            return;
        }
        List<SchoolPeriod> written = comparison.indicators()
                .units()
                .stream()
                .filter(unit -> unit.school().equals(school))
                .toList();
        String zh = written.isEmpty()
                ? "语料里没有它的总结"
                : "有总结的是：" + periods(written, Language.ZH) + "（用 --year、--period 选）";
        String en = written.isEmpty()
                ? "the corpus has no summary of it"
                : "there are summaries of: " + periods(written, Language.EN) + " (choose with --year, --period)";
        throw new UserException(new Message(
                school + " 没有 " + comparison.period().in(Language.ZH) + "的总结，没有可比的；" + zh,
                school + " has no summary of " + comparison.period().in(Language.EN) + ", there is nothing to compare; "
                        + en));
    }

    private static String periods(List<SchoolPeriod> units, Language language) {
        return listed(units.stream().map(unit -> unit.year() + " " + unit.type().label().in(language)).toList());
    }

    private static String types(List<SchoolPeriod> units, Language language) {
        return listed(units.stream()
                .map(SchoolPeriod::type)
                .map(Labelled::label)
                .map(label -> label.in(language))
                .toList());
    }

    private static String listed(List<String> words) {
        return words.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}
