package org.gonghui.corpus.school;

import org.gonghui.corpus.text.Message;

/// Something wrong in one row of a CSV file. The message says what became of the row.
///
/// @param line line of the file, from 1
/// @param value the value at fault, empty if there is none
/// @param message names the file, the line, the value, what would be right, and whether the row was used
public record RowProblem(int line, String value, Message message) {

    static RowProblem of(String file, int line, String value, Message what) {
        return new RowProblem(line, value, new Message(file + " 第 " + line + " 行：" + what.zh(),
                file + ", line " + line + ": " + what.en()));
    }
}
