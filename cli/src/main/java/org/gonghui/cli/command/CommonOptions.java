package org.gonghui.cli.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What every command understands, since it inherits it. `--lang` and `--quiet` are read before parsing and stand here so that they are
/// accepted, checked and explained.
@SuppressWarnings("UnusedVariable") // picocli fills the fields; it alone reads them
final class CommonOptions {

    /// The languages, as they are written on the command line.
    enum Lang {
        zh, en
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "common.help")
    private boolean help;

    @Option(names = {"-V",
        "--version"}, versionHelp = true, scope = ScopeType.INHERIT, descriptionKey = "common.version")
    private boolean version;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT, descriptionKey = "common.lang")
    private Lang lang = Lang.zh;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "common.quiet")
    private boolean quiet;
}
