package org.gonghui.cli.command;

import java.util.Map;
import java.util.function.Function;
import org.gonghui.cli.render.Console;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the subcommands, each with the console it speaks to.
final class CommandFactory implements IFactory {

    private static final Map<Class<?>, Function<Console, ?>> COMMANDS = Map.of(
            DemoCommand.class, DemoCommand::new,
            StatsCommand.class, StatsCommand::new,
            IndexCommand.class, IndexCommand::new,
            SearchCommand.class, SearchCommand::new,
            AnnotateCommand.class, AnnotateCommand::new,
            CopiesCommand.class, CopiesCommand::new,
            ScoreCommand.class, ScoreCommand::new,
            RerunCommand.class, RerunCommand::new,
            TrainCommand.class, TrainCommand::new);

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, ?> command = COMMANDS.get(type);
        return command != null ? type.cast(command.apply(console)) : CommandLine.defaultFactory().create(type);
    }
}
