package org.gonghui.cli.render;

/// How text is set off.
public enum Style {
    /// Not at all: for files and pipes.
    PLAIN,
    /// By ANSI escapes: for terminals.
    COLOUR;

    private static final String RESET = "\u001B[0m";

    /// Bold.
    String strong(String text) {
        return in("\u001B[1m", text);
    }

    /// Fainter than the rest.
    String faint(String text) {
        return in("\u001B[2m", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isBlank() ? text : code + text + RESET;
    }
}
