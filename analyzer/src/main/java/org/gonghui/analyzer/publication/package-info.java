/// What is published for people to read: leaves of sections of text, tables, charts and evidence, as values without
/// markup, and its writing as web pages, workbook and Word document. Entry: [Publication]; [HtmlPages] writes it as web
/// pages.
@NullMarked
package org.gonghui.analyzer.publication;

import org.jspecify.annotations.NullMarked;
