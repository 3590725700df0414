package org.gonghui.cli.command;

import java.util.List;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// The school of a register that a user means.
final class RegisteredName {

    private RegisteredName() {}

    /// The full name of the school with that id, full name or alias.
    ///
    /// @throws UserException if there is none, with those whose names are similar, or if there are several
    static String of(String word, Register register) throws UserException {
        List<RegisteredSchool> found = register.byId(word)
                .or(() -> register.byName(word))
                .map(List::of)
                .orElseGet(() -> register.byAlias(word));
        if (found.size() == 1) {
            return found.getFirst().name();
        }
        List<RegisteredSchool> near = found.isEmpty()
                ? register.schools().stream().filter(school -> school.name().contains(word)).toList()
                : found;
        String names = String.join("、", near.stream().map(RegisteredSchool::name).toList());
        throw new UserException(new Message(
                "名册里没有唯一叫“" + word + "”的学校；请写编号或全名" + (names.isEmpty() ? "" : "，相近的有：" + names),
                "the register has no one school '" + word + "'; give its id or full name"
                        + (names.isEmpty() ? "" : ", similar are: " + names)));
    }
}
