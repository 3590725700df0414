package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.school.RegisteredSchool;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;

/// The schools of a corpus as people call them: by the full name, the id or an alias of its register, or by the name that
/// its documents have.
///
/// @param corpus the corpus
/// @param register its register
record CorpusSchools(Corpus corpus, Register register) implements SchoolFinder {

    static CorpusSchools of(Corpus corpus) throws IOException, UserException {
        return new CorpusSchools(corpus, LedgerSource.registerOf(corpus));
    }

    /// The full name, so that it is found whether or not the document's school has an id.
    @Override
    public String find(String written) throws UserException {
        Optional<RegisteredSchool> exact = register.byId(written).or(() -> register.byName(written));
        if (exact.isPresent()) {
            return exact.get().name();
        }
        List<RegisteredSchool> named = register.byAlias(written);
        if (named.size() > 1) {
            String names = String.join("、", named.stream().map(RegisteredSchool::name).toList());
            throw new UserException(new Message("“" + written + "”可以是 " + names + "；请写全名或编号",
                    "'" + written + "' may be any of " + names + "; give the full name or the id"));
        }
        return named.isEmpty() ? unregistered(written) : named.getFirst().name();
    }

    /// A school that only documents name. A mistyped name must not pass for a school without hits.
    private String unregistered(String written) throws UserException {
        try (Stream<DocumentRow> documents = corpus.documents()) {
            if (documents.anyMatch(row -> row.document().school().name().filter(written::equals).isPresent())) {
                return written;
            }
        }
        List<String> near = register.schools().stream().map(RegisteredSchool::name)
                .filter(name -> name.contains(written)).toList();
        String zh = near.isEmpty() ? "，请写全名、编号或名册里的别名" : "，相近的有：" + String.join("、", near);
        String en = near.isEmpty()
                ? "; give the full name, the id or an alias of the register"
                : "; similar are: " + String.join(", ", near);
        throw new UserException(new Message("语料里没有名为“" + written + "”的学校" + zh,
                "there is no school '" + written + "' in the corpus" + en));
    }
}
