package org.gonghui.analyzer.report;

/// Keeps spreadsheets from running a text as a formula.
public final class FormulaDefence {

    private FormulaDefence() {}

    /// `text`, with an apostrophe before it if it begins with `=`, `+`, `-`, `@`, tab or carriage return.
    public static String apply(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
