/// What the schools of a county write their summaries about: the shares of the fourteen categories for schools, groups and
/// the county with their uncertainty, what tells groups and schools apart, and how much is in a school's own words.
///
/// Entries: [SchoolWork] counts the work of a ledger; [CategoryProfiles] gives shares of one period, told by
/// [ProfileResults] and [ProfileTexts], [ProfileChanges] compares two years, told by [ChangeResults]; [Originality] tells own words and concreteness; [ErrorMatrix] corrects
/// shares for known errors. All give [org.gonghui.analyzer.table.ResultTable] values.
///
/// Only summaries of school unions count, plans never do, and no interval takes the paragraphs of several schools for
/// independent. Nobody's silence is a share of 0: a school without work paragraphs has none.
@NullMarked
package org.gonghui.analyzer.profile;

import org.jspecify.annotations.NullMarked;
