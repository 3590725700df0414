/// Tables to files: CSV, JSON, JSON Lines and spreadsheets. Entry: [TableWriter]; [OutputFile] writes any file and
/// [OutputFolder] any folder so that it is there in full or not at all.
///
/// The only package that writes spreadsheets with fastexcel.
@NullMarked
package org.gonghui.analyzer.report;

import org.jspecify.annotations.NullMarked;
