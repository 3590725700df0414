package org.gonghui.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
        add(KwicCommand.class, KwicCommand::new);
        add(InfoCommand.class, InfoCommand::new);
        add(FreqCommand.class, FreqCommand::new);
        add(NgramsCommand.class, NgramsCommand::new);
        add(CollocCommand.class, CollocCommand::new);
        add(KeynessCommand.class, KeynessCommand::new);
        add(DispersionCommand.class, DispersionCommand::new);
        add(VarietyCommand.class, VarietyCommand::new);
        add(NetworkCommand.class, NetworkCommand::new);
        add(FiguresCommand.class, FiguresCommand::new);
        add(ActivitiesCommand.class, ActivitiesCommand::new);
        add(ContradictionsCommand.class, ContradictionsCommand::new);
        add(CompareCommand.class, CompareCommand::new);
        add(ProfileCommand.class, ProfileCommand::new);
        add(ChangesCommand.class, ChangesCommand::new);
        add(OriginalityCommand.class, OriginalityCommand::new);
        add(ReportCommand.class, ReportCommand::new);
        add(EvidenceCommand.class, EvidenceCommand::new);
        add(VerifyCommand.class, VerifyCommand::new);
        add(ExportCommand.class, ExportCommand::new);
        add(CopiesCommand.class, CopiesCommand::new);
        add(AnnotateCommand.class, AnnotateCommand::new);
        add(RerunCommand.class, RerunCommand::new);
        add(ScoreCommand.class, ScoreCommand::new);
        add(TrainCommand.class, TrainCommand::new);
    }

    /// What picocli asks for besides. It could make them itself, but looks for a class of Groovy first, which opens every
    /// jar of the class path.
    private static final Map<Class<?>, Supplier<?>> PARTS = Map.of(Version.class, Version::new, List.class,
            ArrayList::new);

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
        if (command != null) {
            return type.cast(command.apply(console));
        }
        Supplier<?> part = PARTS.get(type);
        return part != null ? type.cast(part.get()) : CommandLine.defaultFactory().create(type);
    }
}
