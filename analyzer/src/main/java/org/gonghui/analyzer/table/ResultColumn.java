package org.gonghui.analyzer.table;

import java.util.Locale;
import org.gonghui.corpus.text.Message;

/// One column of a result.
///
/// @param id for programs, unique in its table; the name of the Tablesaw column
/// @param label for people
/// @param kind what its cells are
/// @param values what people call its cells, where these are ids; only of texts
public record ResultColumn(String id, Message label, Kind kind, ValueLabels values) {

    public ResultColumn {
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("a column's id is lower-case ASCII, got '" + id + "'");
        }
        if (kind != Kind.TEXT && !values.byId().isEmpty()) {
            throw new IllegalArgumentException("only texts can be ids with labels, not " + id);
        }
    }

    /// A column whose cells are shown as they are.
    public ResultColumn(String id, Message label, Kind kind) {
        this(id, label, kind, ValueLabels.NONE);
    }

    /// A column with a label in both languages.
    public static ResultColumn of(String id, Kind kind, String zh, String en) {
        return new ResultColumn(id, new Message(zh, en), kind);
    }

    /// This column, of ids that people call so.
    public ResultColumn with(ValueLabels labels) {
        return new ResultColumn(id, label, kind, labels);
    }

    /// What the cells of a column are.
    public enum Kind {
        /// Texts as they are; a missing one is an empty text.
        TEXT,
        /// Whole numbers.
        COUNT,
        /// Years and other whole numbers that are names: never grouped by thousands.
        LABEL,
        /// Real numbers of any size.
        NUMBER,
        /// Real numbers of which the fourth decimal may matter, most of them in 0..1.
        RATIO,
        /// Parts of a whole in 0..1, and differences of such: pages and workbooks show them in percent.
        SHARE,
        /// Probabilities of which the order of magnitude matters, in 0..1.
        P_VALUE;

        /// As in the tables for programs: `text`, `count`, ….
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
