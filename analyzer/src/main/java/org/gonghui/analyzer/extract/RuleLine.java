package org.gonghui.analyzer.extract;

import java.util.List;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// One line of a rule file, cut into fields at white space.
///
/// @param file name of the file
/// @param number line number, from 1
/// @param section the last `[section]` above the line, empty if there is none
/// @param fields at least one
record RuleLine(String file, int number, String section, List<String> fields) {

    RuleLine {
        fields = List.copyOf(fields);
    }

    /// The fields from `index` on.
    List<String> from(int index) throws RuleException {
        if (fields.size() <= index) {
            throw wrong("只有 " + fields.size() + " 列，至少要 " + (index + 1) + " 列",
                    "has " + fields.size() + " columns, at least " + (index + 1) + " are needed");
        }
        return fields.subList(index, fields.size());
    }

    /// The constant of `type` whose id is `id`.
    <E extends Enum<E> & Labelled> E constant(Class<E> type, String id) throws RuleException {
        return Labelled.find(type, id)
                .orElseThrow(() -> wrong("“" + id + "”不认识，可用：" + Labelled.ids(type),
                        "'" + id + "' is unknown, valid are: " + Labelled.ids(type)));
    }

    /// Where the rule stands, as `file:line`.
    String place() {
        return file + ":" + number;
    }

    RuleException wrong(String zh, String en) {
        return new RuleException(file, number, new Message(zh, en));
    }
}
