package org.gonghui.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gonghui.cli.render.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/// Makes the subcommands, each with the console it speaks to.
final class CommandFactory implements IFactory {

    private static final Map<Class<?>, Function<Console, ?>> COMMANDS = new LinkedHashMap<>();

    // in the order in which the help lists them
    static {
        add(DemoCommand.class, DemoCommand::new);
        add(StatsCommand.class, StatsCommand::new);
        add(IndexCommand.class, IndexCommand::new);
        add(SearchCommand.class, SearchCommand::new);
        add(FiguresCommand.class, FiguresCommand::new);
        add(ActivitiesCommand.class, ActivitiesCommand::new);
        add(CopiesCommand.class, CopiesCommand::new);
        add(AnnotateCommand.class, AnnotateCommand::new);
        add(RerunCommand.class, RerunCommand::new);
        add(ScoreCommand.class, ScoreCommand::new);
        add(TrainCommand.class, TrainCommand::new);
    }

    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    private static <T> void add(Class<T> type, Function<Console, T> maker) {
        COMMANDS.put(type, maker);
    }

    /// All subcommands, in the order in which the help lists them.
    static List<Class<?>> types() {
        return List.copyOf(COMMANDS.keySet());
    }

    /// The word that calls a subcommand.
    static String name(Class<?> type) {
        return type.getAnnotation(Command.class).name();
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Function<Console, ?> command = COMMANDS.get(type);
        return command != null ? type.cast(command.apply(console)) : CommandLine.defaultFactory().create(type);
    }
}
