package org.gonghui.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// Values of options that are chosen from a closed list by id or by label.
final class Choice {

    private Choice() {}

    /// The constant that a word names.
    ///
    /// @param option the option, for the message
    /// @throws UserException naming the word, and all ids and labels
    static <E extends Enum<E> & Labelled> E of(Class<E> type, String word, String option) throws UserException {
        Message choices = Labelled.choices(type);
        return Labelled.find(type, word)
                .orElseThrow(() -> new UserException(
                        new Message(option + " 的值“" + word + "”不对，应为 " + choices.zh(),
                                "'" + word + "' is no value of " + option + ", expected one of " + choices.en())));
    }

    /// The constants that words name, in their order, each once.
    static <E extends Enum<E> & Labelled> List<E> of(Class<E> type, List<String> words, String option)
            throws UserException {
        List<E> constants = new ArrayList<>();
        for (String word : words) {
            E constant = of(type, word, option);
            if (!constants.contains(constant)) {
                constants.add(constant);
            }
        }
        return constants;
    }
}
