package org.gonghui.analyzer.ledger;

import java.util.Locale;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What one row of a table is about.
///
/// @param id for programs; of a registered school its id, of a closed list its stable id
/// @param label for people
/// @param role what sort of row it is
public record StatsRow(String id, Message label, Role role) {

    /// The sorts of row.
    public enum Role {
        /// One value of the dimension.
        UNIT,
        /// A school that the documents name and the register does not have.
        UNREGISTERED,
        /// Everything whose value is not known, taken together; not one unit.
        UNKNOWN,
        /// The rows of one group above it, taken together.
        SUBTOTAL,
        /// All rows taken together.
        TOTAL
    }

    /// As in the tables for programs: `unit`, `unregistered`, `unknown`, `subtotal`, `total`.
    public String roleId() {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /// The label as a table for people shows it: that of an unregistered school is marked with an asterisk.
    public String shownLabel(Language language) {
        return label.in(language) + (role == Role.UNREGISTERED ? " *" : "");
    }
}
