package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gonghui.analyzer.ledger.FactResults;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `activities`: the activities of a corpus, each with its sentence.
@Command(name = "activities")
final class ActivitiesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FactOptions options = new FactOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Option(names = "--type", paramLabel = "TYPE", split = ",", hideParamSyntax = true, descriptionKey = "activities.type")
    private List<String> types = List.of();

    @Option(names = "--role", paramLabel = "ROLE", split = ",", hideParamSyntax = true, descriptionKey = "activities.role")
    private List<String> roles = List.of();

    ActivitiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        result.check();
        try (FactOptions.Asked asked = options.open(filters)) {
            FactFilter filter = asked.conditions()
                    .any("--type", "type", ActivityType.class, types)
                    .any("--role", "role", ActivityRole.class, roles);
            FactRows rows = new FactRows(asked.activities(), filter, FactResults::activities);
            if (rows.isEmpty()) {
                console.remark(new Message("没有符合条件的活动", "no activity meets the conditions"));
            }
            result.give(rows, first -> FactResults.activitiesInShort(first, console.language()), console);
        }
        return Gonghui.DONE;
    }
}
