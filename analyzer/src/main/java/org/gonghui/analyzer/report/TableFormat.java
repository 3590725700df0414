package org.gonghui.analyzer.report;

/// The file formats of a table.
public enum TableFormat {
    CSV, JSON, JSONL, XLSX
}
