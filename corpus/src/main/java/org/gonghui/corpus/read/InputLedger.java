package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Writes and reads the input ledger: one row for every input that was found, as CSV with the columns [#COLUMNS], rows
/// ended by CR LF. A reason is written in both languages, `中文 | English`, or once where they are the same; so what is
/// written is read back as it was. Byte-order mark and defence against spreadsheet formulas are left to the caller.
public final class InputLedger {

    /// The columns, in order; they do not change.
    public static final List<String> COLUMNS = List.of("source", "outcome", "reason", "format", "charset", "bytes",
            "sha256", "documents");

    private static final String BETWEEN = " | ";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();

    private InputLedger() {}

    /// Writes the heading and `rows`, in their order. Does not close `out`.
    public static void write(Stream<InputRow> rows, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        for (Iterator<InputRow> all = rows.iterator(); all.hasNext();) {
            InputRow row = all.next();
            printer.printRecord(row.source(), row.outcome().id(), row.reason().map(InputLedger::join).orElse(""),
                    row.format(), row.charset(), row.bytes(), row.sha256(), row.documents());
        }
        printer.flush();
    }

    /// The rows of a ledger, in their order. A byte-order mark is passed over, unknown columns are too.
    ///
    /// @param name what to call the ledger in errors, e.g. its path
    /// @throws LedgerException if a column is missing or a value cannot be used
    public static List<InputRow> read(Reader in, String name) throws IOException, LedgerException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true).get();
        List<InputRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder().setReader(WithoutMark.of(in)).setFormat(format).get()) {
            for (String column : COLUMNS) {
                if (!parser.getHeaderNames().contains(column)) {
                    throw new LedgerException(name, 1, column, String.join(",", parser.getHeaderNames()),
                            String.join(",", COLUMNS));
                }
            }
            for (CSVRecord row : parser) {
                rows.add(row(row, name, parser.getCurrentLineNumber()));
            }
            return rows;
        } catch (CSVException | IllegalArgumentException e) {
            throw noCsv(name, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException csv) {
                throw noCsv(name, csv);
            }
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static LedgerException noCsv(String name, Exception e) {
        return new LedgerException(name, 0, "", String.valueOf(e.getMessage()), "CSV");
    }

    private static InputRow row(CSVRecord row, String name, long line) throws LedgerException {
        if (!row.isConsistent()) {
            throw new LedgerException(name, line, "", row.size() + " values", COLUMNS.size() + " values");
        }
        Optional<InputOutcome> outcome = Labelled.find(InputOutcome.class, row.get("outcome"));
        if (outcome.isEmpty()) {
            throw new LedgerException(name, line, "outcome", row.get("outcome"), Labelled.ids(InputOutcome.class));
        }
        return new InputRow(row.get("source"), outcome.get(), split(row.get("reason")), row.get("format"),
                row.get("charset"), number(row, "bytes", name, line), row.get("sha256"),
                (int) number(row, "documents", name, line));
    }

    private static long number(CSVRecord row, String column, String name, long line) throws LedgerException {
        String value = row.get(column);
        if (!value.matches(column.equals("bytes") ? "[0-9]{1,18}" : "[0-9]{1,9}")) {
            throw new LedgerException(name, line, column, value, "a whole number, at least 0");
        }
        return Long.parseLong(value);
    }

    private static String join(Message reason) {
        return reason.zh().equals(reason.en())
                ? reason.zh()
                : reason.zh().replace(BETWEEN, "|") + BETWEEN + reason.en();
    }

    private static Optional<Message> split(String reason) {
        int between = reason.indexOf(BETWEEN);
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(between < 0
                ? new Message(reason, reason)
                : new Message(reason.substring(0, between), reason.substring(between + BETWEEN.length())));
    }
}
