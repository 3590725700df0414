package org.gonghui.analyzer.ledger;

import java.util.Locale;
import java.util.Optional;
import org.gonghui.corpus.text.Message;

/// One column of numbers.
///
/// @param id for programs, unique in its table whatever the case of its letters
/// @param label for people
/// @param group the label of the group it is shown under, if any; columns of one group stand together
/// @param role what sort of column it is
/// @param unit what its numbers are
public record StatsColumn(String id, Message label, Optional<Message> group, Role role, Unit unit) {

    /// The sorts of column.
    public enum Role {
        /// What the row rests on: a number of documents or paragraphs.
        BASE,
        /// One value of the dimension, or the measure itself.
        VALUE,
        /// The columns of its group taken together.
        SUBTOTAL,
        /// All value columns taken together.
        TOTAL
    }

    /// What the numbers of a column are.
    public enum Unit {
        /// Whole numbers from 0.
        COUNT,
        /// Shares in 0..1.
        SHARE
    }

    /// As in the tables for programs: `base`, `value`, `subtotal`, `total`.
    public String roleId() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// As in the tables for programs: `count`, `share`.
    public String unitId() {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
