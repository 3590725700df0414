package org.gonghui.cli.command;

import java.util.List;
import org.gonghui.analyzer.measure.Association;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Option;

/// How the strength of a connection is measured.
final class MeasureOptions {

    @Option(names = "--measure", paramLabel = "MEASURE", split = ",", hideParamSyntax = true, descriptionKey = "explore.measure")
    private List<String> measures = List.of(Association.LOG_LIKELIHOOD.id(), Association.LOG_DICE.id(),
            Association.MI.id(), Association.T_SCORE.id());

    List<Association> measures() throws UserException {
        return Choice.of(Association.class, measures, "--measure");
    }
}
