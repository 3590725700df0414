/// Files to pages: formats, character sets, page furniture, limits, the input ledger.
///
/// [Inputs] finds what there is to read, [PageReader] fetches and reads it, [InputLedger] keeps what became of it.
/// Whatever is wrong with an input is told as its outcome, with a reason; nothing that lies in a folder stops a run.
///
/// The page of a `txt` or `md` file has exactly the decoded text, without byte-order mark. Of other formats it has the
/// extracted text, one line a paragraph or table row. Furniture is marked in it, never taken out. What is furniture is
/// said by the rules of `furniture.txt`.
///
/// Tika, POI, PDFBox and jsoup are used here only, and their classes are loaded with the first file that needs them.
/// Parsers read no network and no external entities, leave embedded files alone, and run under a time limit.
@NullMarked
package org.gonghui.corpus.read;

import org.jspecify.annotations.NullMarked;
