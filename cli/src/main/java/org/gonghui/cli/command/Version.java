package org.gonghui.cli.command;

import picocli.CommandLine.IVersionProvider;

/// The version of the program, of the JVM it runs on and of its engines.
final class Version implements IVersionProvider {

    /// The version of the program alone.
    static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[]{"gonghui " + program(), "Java " + Runtime.version()};
    }
}
