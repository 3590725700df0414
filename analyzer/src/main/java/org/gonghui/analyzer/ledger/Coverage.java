package org.gonghui.analyzer.ledger;

import java.util.Locale;
import org.gonghui.corpus.text.Message;

/// How many of a whole have data: an n of N.
///
/// @param what what is counted, e.g. schools
/// @param withData how many have data, 0 to `total`
/// @param total how many there are
public record Coverage(What what, int withData, int total) {

    /// What is covered.
    public enum What {
        /// Documents that count, of all in the ledger.
        DOCUMENTS,
        /// Schools with documents that count, of all in the register.
        SCHOOLS
    }

    public Coverage {
        if (withData < 0 || withData > total) {
            throw new IllegalArgumentException("coverage must be in 0.." + total + ", got " + withData);
        }
    }

    /// `documents` or `schools`.
    public String id() {
        return what.name().toLowerCase(Locale.ROOT);
    }

    public Message message() {
        return switch (what) {
            case DOCUMENTS -> new Message("计入 " + withData + " / " + total + " 份文档",
                    "counts " + withData + " of " + total + " documents");
            case SCHOOLS -> new Message("名册 " + total + " 所学校中 " + withData + " 所有数据",
                    withData + " of " + total + " registered schools have data");
        };
    }
}
