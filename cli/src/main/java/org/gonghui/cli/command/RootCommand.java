package org.gonghui.cli.command;

import picocli.CommandLine.Command;

/// The `gonghui` command itself: only its subcommands do anything.
@Command(name = "gonghui", subcommands = {AnnotateCommand.class}, mixinStandardHelpOptions = true)
public final class RootCommand {}
