package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.extract.MeasureLabels;
import org.gonghui.analyzer.ledger.CorpusFacts;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.Unit;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `figures`: the numbers of a corpus, each with its sentence.
@Command(name = "figures")
final class FiguresCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FactOptions options = new FactOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Option(names = "--measure", paramLabel = "MEASURE", split = ",", hideParamSyntax = true, descriptionKey = "figures.measure")
    private List<String> measures = List.of();

    @Option(names = "--unit", paramLabel = "UNIT", split = ",", hideParamSyntax = true, descriptionKey = "figures.unit")
    private List<String> units = List.of();

    @Option(names = "--precision", paramLabel = "PRECISION", split = ",", hideParamSyntax = true, descriptionKey = "figures.precision")
    private List<String> precisions = List.of();

    @Option(names = "--scope", paramLabel = "SCOPE", split = ",", hideParamSyntax = true, descriptionKey = "figures.scope")
    private List<String> scopes = List.of();

    FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        try (FactOptions.Asked asked = options.open(filters)) {
            CorpusFacts facts = asked.figures();
            FactFilter filter = asked.conditions()
                    .like("--measure", "measure", facts::distinct, MeasureLabels.standard().all(), measures)
                    .any("--unit", "unit", Unit.class, units)
                    .any("--precision", "precision", Precision.class, precisions)
                    .any("--scope", "scope", FigureScope.class, scopes);
            FactRows rows = new FactRows(facts, filter, FactResults::figures);
            if (rows.isEmpty()) {
                console.remark(new Message("没有符合条件的数字", "no figure meets the conditions"));
            }
            result.give(rows, first -> FactResults.figuresInShort(first, console.language()), console);
        }
        return Gonghui.DONE;
    }
}
