package org.gonghui.analyzer.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.PeriodType;

/// What must be said beside a table: what was counted, of how many, and what was left out.
final class StatsNotes {

    private final Register register;
    private final StatsRequest request;
    private final Documents documents;

    StatsNotes(Register register, StatsRequest request, Documents documents) {
        this.register = register;
        this.request = request;
        this.documents = documents;
    }

    Message title() {
        return both(language -> {
            String by = request.by()
                    .stream()
                    .map(dimension -> dimension.label().in(language))
                    .collect(Collectors.joining(" × "));
            String measure = request.measure().label().in(language);
            return language == Language.ZH
                    ? "按" + by + "统计" + measure + "（" + population(language) + "）"
                    : measure + " by " + by + " (" + population(language) + ")";
        });
    }

    private static Message both(Function<Language, String> wording) {
        return new Message(wording.apply(Language.ZH), wording.apply(Language.EN));
    }

    private String population(Language language) {
        Message all = new Message("全部段落", "all paragraphs");
        return (request.countsAllKinds() ? all : request.counted().label()).in(language);
    }

    Message denominator() {
        Message counted = counted();
        return switch (request.measure()) {
            case PARAGRAPHS ->
                new Message("以段落计。" + counted.zh() + once().zh() + "。",
                        "Paragraphs. " + counted.en() + once().en() + ".");
            case CHARACTERS -> new Message("以字计（汉字、字母、数字，不含标点）。" + counted.zh() + once().zh() + "。",
                    "Characters (Han characters, letters and digits). " + counted.en() + once().en() + ".");
            case DOCUMENTS -> new Message("以文档计，含有一段即计入。" + counted.zh() + "。一份文档可计入多格，合计按份去重，不等于各格之和。",
                    "Documents with at least one such paragraph. " + counted.en()
                            + ". A document can stand in several cells; totals count it once.");
            case SHARE -> share(counted);
        };
    }

    private Message counted() {
        if (request.countsAllKinds()) {
            return new Message("计入文档的全部段落（标题、前言等只列在这里，不进工作统计）",
                    "Counted are all paragraphs of the documents (titles, preambles and so on stand here alone)");
        }
        return switch (request.counted()) {
            case DONE -> new Message("只计总结中已完成的工作段落", "Counted are paragraphs of work done in summaries");
            case PLANNED -> new Message("只计总结中的打算和计划中的工作段落",
                    "Counted are plans in summaries, and the work paragraphs of plans");
            case ALL -> new Message("计入总结和计划中的工作与打算段落",
                    "Counted are paragraphs of work and of plans, in summaries and plans");
        };
    }

    private Message once() {
        return request.countsAllKinds()
                ? new Message("", "")
                : new Message("，每段按主类计一次", ", each once under its main category");
    }

    private Message share(Message counted) {
        return request.columns().isPresent()
                ? new Message("占比 = 该格段落数 ÷ 本行「段落」列。" + counted.zh() + "。合计行把所有段落合在一起算，不是各行的平均。",
                        "Share = paragraphs of the cell / the row's paragraphs. " + counted.en()
                                + ". The total pools all paragraphs; it is no mean of the rows.")
                : new Message("占比 = 本行段落数 ÷ 全部所计段落数。" + counted.zh() + "。",
                        "Share = the row's paragraphs / all paragraphs counted. " + counted.en() + ".");
    }

    List<Coverage> coverage() {
        List<Coverage> coverage = new ArrayList<>();
        List<String> schools = register
                .schools()
                .stream()
                .filter(Axis::isSchool)
                .map(RegisteredSchool::id)
                .map(CountedDocument::registered)
                .toList();
        if (!schools.isEmpty()) {
            Set<String> present = Set.copyOf(documents.keys(Dimension.SCHOOL));
            int withData = Math.toIntExact(schools.stream().filter(present::contains).count());
            coverage.add(new Coverage(Coverage.What.SCHOOLS, withData, schools.size()));
        }
        coverage.add(new Coverage(Coverage.What.DOCUMENTS, documents.counted(), documents.size()));
        return coverage;
    }

    List<Message> notes() {
        List<Message> notes = new ArrayList<>();
        documents.leftOut().forEach((reason, count) -> notes.add(reason.note(count)));
        hidden(notes);
        unregistered(notes);
        if (request.by().contains(Dimension.SCHOOL)) {
            LookAlikes.note(documents, register).ifPresent(notes::add);
        }
        years(notes);
        if (request.by().stream().anyMatch(Dimension::isOfDocument)) {
            notes.add(new Message("「—」或空白表示没有所计文档，即无数据；0 表示有文档而没有这类段落。",
                    "— or blank means no document, hence no data; 0 means documents, but no such paragraph."));
        }
        return notes;
    }

    private void hidden(List<Message> notes) {
        int hidden = documents.unknown(Dimension.SCHOOL);
        if (hidden > 0 && request.by().contains(Dimension.SCHOOL)) {
            notes.add(new Message(hidden + " 份文档未写明校名，合在一起列出；它们不是一所学校，也不并入任何学校。", hidden
                    + " document(s) name no school; they are shown together, but are not one school."));
        }
    }

    private void unregistered(List<Message> notes) {
        if (register.isEmpty()) {
            return;
        }
        Set<String> registered = register
                .schools()
                .stream()
                .map(school -> CountedDocument.registered(school.id()))
                .collect(Collectors.toSet());
        Set<String> others = new TreeSet<>(documents.keys(Dimension.SCHOOL));
        others.removeAll(registered);
        if (!others.isEmpty()) {
            boolean marked = request.by().contains(Dimension.SCHOOL);
            notes.add(new Message(others.size() + " 所学校不在名册中" + (marked ? "（标 *）" : "") + "，不算在名册学校数里。",
                    others.size() + " school(s) are not in the register" + (marked ? " (marked *)" : "")
                            + " and not among the registered schools."));
        }
    }

    /// Periods of different kinds must not be mixed silently.
    private void years(List<Message> notes) {
        if (!request.by().contains(Dimension.YEAR)) {
            return;
        }
        if (documents.periods().size() > 1) {
            notes.add(mixed(documents.periods()));
        }
        int unsure = documents.unsure();
        if (unsure > 0) {
            notes.add(new Message(unsure + " 份文档的年份不是写明的（推断或存疑）。",
                    "the year of " + unsure + " document(s) is not stated but inferred or doubtful."));
        }
    }

    private static Message mixed(Map<PeriodType, Integer> byType) {
        return both(language -> {
            String list = byType.entrySet()
                    .stream()
                    .map(entry -> entry.getKey().label().in(language) + " " + entry.getValue())
                    .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            return language == Language.ZH
                    ? "同一年份里口径不一（" + list + "，单位：份），比较时请留意。"
                    : "periods of different kinds stand under one year (" + list + " documents); compare with care.";
        });
    }
}
