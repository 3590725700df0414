package org.gonghui.analyzer.report;

/// For whom a CSV file is.
public enum Audience {
    /// A byte-order mark so that spreadsheets read it as UTF-8, headers in words, shares to four decimals, texts that a
    /// spreadsheet would take for formulas begin with an apostrophe, and what must be known to read the table in lines
    /// below it that begin with `#`.
    PEOPLE,
    /// Plain UTF-8: ids as headers, full numbers, texts as they are, nothing but the table.
    PROGRAMS
}
