package org.gonghui.corpus.read;

import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// An input ledger cannot be read.
public final class LedgerException extends UserException {

    private static final long serialVersionUID = 1L;

    private final String ledger;
    private final long line;

    LedgerException(String ledger, long line, String column, String value, String expected) {
        super(new Message(
                "输入台账 " + ledger + " 第 " + line + " 行 " + column + "：‘" + value + "’ 无法使用，应为：" + expected,
                "input ledger " + ledger + ", line " + line + ", " + column + ": cannot use '" + value
                        + "', expected " + expected));
        this.ledger = ledger;
        this.line = line;
    }

    /// Name of the ledger.
    public String ledger() {
        return ledger;
    }

    /// Line from 1, 0 if it is not known.
    public long line() {
        return line;
    }
}
