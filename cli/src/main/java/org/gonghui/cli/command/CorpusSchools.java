package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.language.SchoolFinder;
import org.gonghui.corpus.school.NearNames;
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

    /// Fewer characters of a name's end are no name: 小学.
    private static final int SHORTEST = 3;
    /// Schools that a mistyped name may mean.
    private static final int NEAR = 3;

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

    /// A school that only documents name, or the only one whose name ends so: people leave the county out. A mistyped name
    /// must not pass for a school without hits.
    private String unregistered(String written) throws UserException {
        NavigableSet<String> names = names();
        if (names.contains(written)) {
            return written;
        }
        List<String> ending = names.stream().filter(name -> name.endsWith(written)).toList();
        if (ending.size() == 1 && written.length() >= SHORTEST) {
            return ending.getFirst();
        }
        List<String> holding = names.stream().filter(name -> name.contains(written)).toList();
        throw unknown(written, holding.isEmpty() ? near(written) : holding);
    }

    private List<String> near(String written) {
        return new NearNames(register).to(written, NEAR).stream().map(RegisteredSchool::name).toList();
    }

    /// Of the register and of documents.
    private NavigableSet<String> names() {
        NavigableSet<String> names = new TreeSet<>();
        register.schools().forEach(school -> names.add(school.name()));
        try (Stream<DocumentRow> documents = corpus.documents()) {
            documents.forEach(row -> row.document().school().name().ifPresent(names::add));
        }
        return names;
    }

    private static UserException unknown(String written, List<String> near) {
        String zh = near.isEmpty() ? "，请写全名、编号或名册里的别名" : "，相近的有：" + String.join("、", near);
        String en = near.isEmpty()
                ? "; give the full name, the id or an alias of the register"
                : "; similar are: " + String.join(", ", near);
        return new UserException(new Message("语料里没有名为“" + written + "”的学校" + zh,
                "there is no school '" + written + "' in the corpus" + en));
    }
}
