package org.gonghui.corpus.school;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Period;

/// Turns the rows of a document list into documents.
final class DocumentRows {

    static final List<Column> COLUMNS = List.of(Column.required("path", "路径", "文件", "文件名", "文件路径"),
            Column.optional("school", "学校", "学校名称", "学校编号"), Column.optional("year", "年份", "年度", "年"),
            Column.optional("period_start", "开始日期", "起始日期", "起始"),
            Column.optional("period_end", "结束日期", "截止日期", "截止"));

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})年?度?");
    // as spreadsheets write dates: 2023-09-01, 2023/9/1, 2023.9.1, 2023年9月1日
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private final CsvFile file;
    private final List<ListedDocument> documents = new ArrayList<>();
    private final List<RowProblem> problems;
    private final Map<String, Integer> lineOfPath = new HashMap<>();

    DocumentRows(CsvFile file) {
        this.file = file;
        this.problems = new ArrayList<>(file.problems());
    }

    DocumentList build(String fingerprint) {
        file.rows().forEach(this::accept);
        problems.sort(Comparator.comparingInt(RowProblem::line));
        return new DocumentList(file.name(), documents, problems, fingerprint);
    }

    private void accept(CsvRow row) {
        Optional<String> path = row.value("path").map(DocumentRows::normalised).filter(value -> !value.isEmpty());
        if (path.isEmpty()) {
            report(row, "", new Message("没有文件路径，本行未用。", "there is no path; the row was left out."));
            return;
        }
        Integer first = lineOfPath.putIfAbsent(path.get(), row.line());
        if (first != null) {
            report(row, path.get(), new Message("路径「" + path.get() + "」与第 " + first + " 行重复，本行未用。",
                    "the path '" + path.get() + "' is already that of line " + first + "; the row was left out."));
            return;
        }
        documents.add(document(row, path.get()));
    }

    private static String normalised(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    private ListedDocument document(CsvRow row, String path) {
        Optional<LocalDate> start = date(row, "period_start");
        Optional<LocalDate> end = date(row, "period_end");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            String value = start.get() + ".." + end.get();
            report(row, value, new Message("结束日期 " + end.get() + " 早于开始日期 " + start.get() + "，两者按未填处理。",
                    "the period ends " + end.get() + " before it starts " + start.get()
                            + "; both are taken as not given."));
            start = Optional.empty();
            end = Optional.empty();
        }
        return new ListedDocument(path, row.value("school"), year(row), start, end, row.extra(COLUMNS), row.line());
    }

    private OptionalInt year(CsvRow row) {
        Optional<String> written = row.value("year");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = YEAR.matcher(halfWidth(written.get()));
        int year = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (year < Period.FIRST_YEAR || year > Period.LAST_YEAR) {
            String range = Period.FIRST_YEAR + "–" + Period.LAST_YEAR;
            report(row, written.get(), new Message("年份「" + written.get() + "」应是 " + range + " 的四位数字，按未填处理。",
                    "year '" + written.get() + "' must have four digits in " + range + "; taken as not given."));
            return OptionalInt.empty();
        }
        return OptionalInt.of(year);
    }

    private Optional<LocalDate> date(CsvRow row, String column) {
        Optional<String> written = row.value(column);
        Optional<LocalDate> date = written.flatMap(DocumentRows::date);
        if (written.isPresent() && date.isEmpty()) {
            report(row, written.get(), new Message("日期「" + written.get() + "」应写作 2023-09-01，按未填处理。",
                    column + " '" + written.get() + "' must be a date such as 2023-09-01; taken as not given."));
        }
        return date;
    }

    private static Optional<LocalDate> date(String written) {
        Matcher matcher = DATE.matcher(halfWidth(written));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String halfWidth(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC);
    }

    private void report(CsvRow row, String value, Message what) {
        problems.add(RowProblem.of(file.name(), row.line(), value, what));
    }
}
