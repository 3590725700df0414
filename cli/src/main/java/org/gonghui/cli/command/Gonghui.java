package org.gonghui.cli.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.gonghui.cli.record.HashedStream;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunNotes;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The `gonghui` command itself: only its subcommands do anything.
@Command(name = "gonghui", versionProvider = Version.class)
@SuppressWarnings("UnusedVariable") // options that only picocli looks at
public final class Gonghui {

    /// Done.
    public static final int DONE = 0;
    /// Done, with inputs refused; the ledger says which.
    public static final int DONE_WITH_REFUSALS = 1;
    /// Done, with something that does not match: what `verify` found.
    public static final int DONE_WITH_MISMATCHES = 1;
    /// Wrong use.
    public static final int WRONG_USE = 2;
    /// Failed.
    public static final int FAILED = 3;

    /// The width of help texts: it must suit people who read it in a window of the usual 100 columns.
    private static final int HELP_WIDTH = 100;

    /// Help texts are files: to look for classes of their names would open every jar of the class path.
    private static final ResourceBundle.Control FILES_ALONE = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// What gives no result of its own that a manifest could record.
    private static final Set<String> UNRECORDED = Set.of("demo", "index", "train", "rerun", "export", "report");

    /// The help option, and the language that was read before parsing.
    @CommandLine.Mixin
    private CommonOptions common = new CommonOptions();

    private final RunNotes notes = new RunNotes();
    private final Console console;

    private Gonghui(Console console) {
        this.console = console;
    }

    /// What a command, or a mixin of one, runs under.
    static Gonghui of(CommandSpec command) {
        if (command.root().userObject() instanceof Gonghui gonghui) {
            return gonghui;
        }
        throw new IllegalStateException(command.qualifiedName() + " is no command of gonghui");
    }

    /// Where the commands below speak.
    Console console() {
        return console;
    }

    /// What the commands below understand of what they are asked, for the manifest.
    RunNotes notes() {
        return notes;
    }

    /// Whether a command's runs can be recorded.
    static boolean isRecorded(String command) {
        return !UNRECORDED.contains(command)
                && CommandFactory.types().stream().map(CommandFactory::name).anyMatch(command::equals);
    }

    /// Runs one command line.
    ///
    /// @return one of the exit codes above
    public static int run(String[] args, Console console) {
        HeadStart.of(args);
        Console speaking = console.with(language(args));
        Console heard = isQuiet(args) ? speaking.silenced() : speaking;
        return isRecording(args) ? recorded(args, heard) : run(args, heard, Optional.empty());
    }

    /// A recorded result is plain text, whoever reads it first.
    private static int recorded(String[] args, Console console) {
        HashedStream hashed = new HashedStream(console.out());
        int code = run(args, console.plain(hashed), Optional.of(hashed));
        hashed.flush();
        return code;
    }

    private static int run(String[] args, Console heard, Optional<HashedStream> hashed) {
        if (args.length == 0) {
            commandLine(heard, CommandFactory.types(), hashed).usage(heard.out());
            return DONE;
        }
        int code = commandLine(heard, called(args), hashed).execute(args);
        if (heard.out().checkError()) {
            heard.error(new Message("标准输出写不出去（磁盘满，或管道已关闭），结果不完整",
                    "standard output cannot be written (disk full, or a closed pipe), the result is incomplete"));
            return FAILED;
        }
        return code;
    }

    /// The command that the first word names, all if it names none: to describe a command takes longer than to start a JVM.
    private static List<Class<?>> called(String[] args) {
        List<Class<?>> all = CommandFactory.types();
        List<Class<?>> named = all.stream().filter(type -> args[0].equals(CommandFactory.name(type))).toList();
        return named.isEmpty() ? all : named;
    }

    private static CommandLine commandLine(Console console, List<Class<?>> commands, Optional<HashedStream> hashed) {
        Locale locale = console.language() == Language.EN ? Locale.ENGLISH : Locale.ROOT;
        Gonghui gonghui = new Gonghui(console);
        // a value with one quotation mark is no reason to print notes for programmers
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF);
        CommandLine line = new CommandLine(gonghui, new CommandFactory(console));
        commands.forEach(line::addSubcommand);
        line.getSubcommands().values().stream().map(CommandLine::getCommandSpec).forEach(Gonghui::addManifest);
        CommandLine.IExecutionStrategy plain = new CommandLine.RunLast();
        line.setExecutionStrategy(new SafeOutputs(console,
                hashed.<CommandLine.IExecutionStrategy>map(out -> new Recording(console, out, gonghui.notes()))
                        .orElse(plain)));
        line.setResourceBundle(ResourceBundle.getBundle("org.gonghui.cli.command.Help", locale, FILES_ALONE));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setAdjustLineBreaksForWideCJKCharacters(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(console.outIsTerminal() ? Ansi.ON : Ansi.OFF));
        line.setOut(new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(console.err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(new WrongUse(console));
        line.setExecutionExceptionHandler((failure, failed, parsed) -> new Failure(console).tell(failure));
        return line;
    }

    private static void addManifest(CommandSpec command) {
        if (isRecorded(command.name())) {
            command.addOption(OptionSpec.builder(RunManifest.OPTION)
                    .paramLabel("FILE")
                    .type(Path.class)
                    .descriptionKey("manifest")
                    .build());
        }
    }

    private static boolean isRecording(String[] args) {
        return Arrays.stream(args)
                .anyMatch(arg -> arg.equals(RunManifest.OPTION) || arg.startsWith(RunManifest.OPTION + "="));
    }

    /// `--lang` is needed before parsing, since it decides the language of parsing's own messages.
    private static Language language(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        boolean english = words.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || (at >= 0 && at + 1 < args.length && args[at + 1].equalsIgnoreCase("en"));
        return english ? Language.EN : Language.ZH;
    }

    private static boolean isQuiet(String[] args) {
        return Arrays.asList(args).contains("--quiet");
    }
}
