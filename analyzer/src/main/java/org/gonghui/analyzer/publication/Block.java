package org.gonghui.analyzer.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gonghui.analyzer.chart.Chart;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Span;

/// What a section is made of.
public sealed interface Block {

    /// A sentence or a few.
    record Text(Style style, Message text) implements Block {}

    /// What a text is for.
    enum Style {
        /// The plain sentence that says it all.
        LEAD,
        BODY,
        /// How to read what is above, n of N, what is left out.
        NOTE,
        /// What the reader must know before using a number.
        WARNING
    }

    /// A table.
    ///
    /// @param id unique in the publication; the same table has the same id in each publication of its sort, and tables of
    ///     one sort on several leaves are called `SORT-LEAF`, which [Leaf#sort] takes apart
    /// @param keys how many of the first columns name a row: together they are different in each row
    /// @param links where cells lead to, at most one a cell
    record Listing(String id, ResultTable table, int keys, List<Link> links) implements Block {

        public Listing {
            Ids.check(id);
            links = List.copyOf(links);
            if (keys < 1 || keys > table.columns().size()) {
                throw new IllegalArgumentException(id + ": no " + keys + " columns can name a row");
            }
            Set<String> cells = new HashSet<>();
            for (Link link : links) {
                boolean fits = link.row() < table.size()
                        && table.columns().stream().anyMatch(column -> column.id().equals(link.column()));
                if (!fits || !cells.add(link.row() + " " + link.column())) {
                    throw new IllegalArgumentException(id + ": no cell of its own for " + link);
                }
            }
        }

        /// What names a row wherever the table is published: its first cells, joined by `|`. A whole number is written
        /// without fraction; `|` and `\` within a cell have `\` before them.
        ///
        /// @param row from 0
        public String key(int row) {
            return RowKey.of(table, keys, row);
        }
    }

    /// A cell that leads to evidence or to another page.
    ///
    /// @param row from 0
    /// @param column id of the column
    /// @param leaf id of the page
    /// @param anchor id of a section, a table or an [Evidence] there
    record Link(int row, String column, String leaf, String anchor) {}

    /// A chart, and the table of what it shows.
    ///
    /// @param id unique in the publication
    record Picture(String id, Chart chart, ResultTable data) implements Block {

        public Picture {
            Ids.check(id);
        }

        /// What names a row of its table, as [Listing#key]: the texts and labels that stand before the first number, at
        /// least one cell. If two rows have the same, they are told apart by their order alone.
        ///
        /// @param row from 0
        public String key(int row) {
            return RowKey.of(data, RowKey.leading(data), row);
        }
    }

    /// The sentences behind a number.
    ///
    /// @param id unique on its page; what links lead to
    /// @param heading which number
    record Evidence(String id, Message heading, List<Witness> witnesses) implements Block {

        public Evidence {
            Ids.check(id);
            witnesses = List.copyOf(witnesses);
        }
    }

    /// One row of the ledger and its sentence.
    ///
    /// @param row id of the row, as `gonghui evidence` takes it
    /// @param what what was read there: measure, value, status
    /// @param sentence its sentence, names masked as everywhere
    /// @param marked where in the sentence it stands
    /// @param source the file
    /// @param span where in the file it stands
    record Witness(String row, Message what, String sentence, Span marked, String source, Span span) {

        public Witness {
            if (marked.end() > sentence.length()) {
                throw new IllegalArgumentException(marked + " is outside the sentence of " + row);
            }
        }
    }
}
