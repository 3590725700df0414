package org.gonghui.analyzer.county;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gonghui.analyzer.ledger.Ledger;
import org.gonghui.corpus.school.NearNames;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.school.RowProblem;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;

/// Where the register and the texts do not fit together. Nothing is merged or decided: a person has to look.
///
/// @param problems rows of the register that could not be used as they are: ids or names that stand twice, and the like
/// @param unknown schools that documents name and the register does not have, by name
/// @param silent schools of the register without any document of whatever period
public record RegisterCheck(List<RowProblem> problems, List<Unknown> unknown, List<RegisteredSchool> silent) {

    private static final int NEAR = 3;

    public RegisterCheck {
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
        silent = List.copyOf(silent);
    }

    /// A school that documents name and the register does not have.
    ///
    /// @param name as the documents have it
    /// @param documents ids of the documents
    /// @param near schools of the register that may be meant, nearest first
    public record Unknown(String name, List<String> documents, List<RegisteredSchool> near) {

        public Unknown {
            documents = List.copyOf(documents);
            near = List.copyOf(near);
        }

        /// What to say of it.
        public Message message() {
            List<String> names = near.stream().map(RegisteredSchool::name).toList();
            return new Message(
                    "名册里没有“" + name + "”（" + documents.size() + " 份文档）" + (near.isEmpty()
                            ? "，也没有相近的"
                            : "，相近的有：" + String.join("、", names)) + "；若是同一所，请写进名册的名称或别名",
                    "the register does not have '" + name + "' (" + documents.size()
                            + (documents.size() == 1 ? " document)" : " documents)") + (near.isEmpty()
                                    ? ", nor a similar name"
                                    : "; similar are: " + String.join(", ", names))
                            + "; if it is one of them, put it there as name or alias");
        }
    }

    /// Checks a ledger against its register. Documents of other organisations than school unions are not looked at.
    public static RegisterCheck of(Ledger ledger) {
        Cells documents = new Cells(ledger.documents());
        Register register = ledger.register();
        Map<String, List<String>> unknown = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < documents.size(); row++) {
            String id = documents.text("school_id", row);
            String name = documents.text("school", row);
            seen.add(id);
            if (id.isEmpty() && !name.isEmpty()
                    && documents.text("organisation", row).equals(Organisation.SCHOOL_UNION.id())) {
                unknown.computeIfAbsent(name, any -> new ArrayList<>()).add(documents.text("document", row));
            }
        }
        NearNames near = new NearNames(register);
        return new RegisterCheck(register.problems(),
                unknown.entrySet()
                        .stream()
                        .map(entry -> new Unknown(entry.getKey(), entry.getValue(), near.to(entry.getKey(), NEAR)))
                        .toList(),
                register.schools().stream().filter(school -> !seen.contains(school.id())).toList());
    }
}
