package org.gonghui.notebooks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/// Runs cells as a Java kernel does, in this machine and with the classes of the tests.
final class Shell implements AutoCloseable {

    private final JShell shell;

    Shell() {
        shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /// Runs a cell.
    ///
    /// @return what its last value shows, empty if it ends with a declaration
    /// @throws AssertionError if it cannot be compiled or throws
    String run(String cell) {
        String shown = "";
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            if (!next.completeness().isComplete()) {
                throw new AssertionError("this is not complete: " + rest);
            }
            for (SnippetEvent event : shell.eval(next.source())) {
                shown = event.causeSnippet() == null ? shown(event) : shown;
            }
            rest = next.remaining();
        }
        return shown;
    }

    private String shown(SnippetEvent event) {
        JShellException thrown = event.exception();
        if (thrown != null) {
            throw new AssertionError(event.snippet().source(), thrown);
        }
        if (event.status() != Snippet.Status.VALID) {
            throw new AssertionError(event.snippet().source() + "\n" + problems(event.snippet()));
        }
        boolean isExpression = event.snippet().kind() == Snippet.Kind.EXPRESSION
                || event.snippet().subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
        return isExpression && event.value() != null ? event.value() : "";
    }

    private String problems(Snippet snippet) {
        List<Diag> problems = shell.diagnostics(snippet).toList();
        return problems.stream().map(problem -> problem.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        shell.close();
    }
}
