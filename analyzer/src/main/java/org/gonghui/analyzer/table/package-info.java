/// A result as a table: texts and numbers in Tablesaw columns, with what must be known to read them. Entry:
/// [ResultTable]. Operations of researchers give it, reports write it.
@NullMarked
package org.gonghui.analyzer.table;

import org.jspecify.annotations.NullMarked;
