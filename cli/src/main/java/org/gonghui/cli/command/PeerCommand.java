package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.school.Register;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A command that sets the schools of a corpus beside their peers and gives a table.
abstract class PeerCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private PeerOptions options = new PeerOptions();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Option(names = "--school", paramLabel = "SCHOOL", descriptionKey = "compare.school")
    private @Nullable String school;

    PeerCommand(Console console) {
        this.console = console;
    }

    /// What is asked.
    ///
    /// @param corpus the corpus
    /// @param register its register, not empty
    /// @param groups who is compared with whom
    /// @param school the name of the one school that is looked at, if it is one
    record Asked(Corpus corpus, Register register, PeerGroups groups, Optional<String> school) {}

    /// A question whose options have been understood.
    interface Question {
        ResultTable answer(Asked asked) throws IOException, UserException;
    }

    /// Understands the options, before the corpus is read.
    ///
    /// @throws UserException if one of them cannot be meant
    abstract Question question() throws IOException, UserException;

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        Question question = question();
        LedgerSource.prepare();
        try (Corpus corpus = Corpus.open(directory)) {
            Register register = LedgerSource.registerOf(corpus);
            PeerGroups groups = options.groups(directory, register, console);
            Optional<String> one = school == null
                    ? Optional.empty()
                    : Optional.of(new CorpusSchools(corpus, register).find(school));
            result.give(question.answer(new Asked(corpus, register, groups, one)), console);
        }
        return Gonghui.DONE;
    }

    /// Whether `--school` is given.
    boolean isAboutOneSchool() {
        return school != null;
    }

    Console console() {
        return console;
    }

    ResultOptions result() {
        return result;
    }

    PeerOptions options() {
        return options;
    }

    static UserException nothingToCompare() {
        return new UserException(new Message("语料里没有写明学校和年份的总结，没有可比的",
                "the corpus has no summary with a school and a year: there is nothing to compare"));
    }
}
