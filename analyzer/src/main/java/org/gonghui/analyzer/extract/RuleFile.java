package org.gonghui.analyzer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A rule file: UTF-8 lines; `#` begins a comment, `[name]` a section, white space separates fields.
///
/// @param name its name, for messages
/// @param text the whole file, for the fingerprint
/// @param lines the lines that hold rules, in order
record RuleFile(String name, String text, List<RuleLine> lines) {

    RuleFile {
        lines = List.copyOf(lines);
    }

    /// Cuts `text` into lines.
    static RuleFile parse(String name, String text) {
        List<RuleLine> lines = new ArrayList<>();
        String section = "";
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            int comment = raw.indexOf('#');
            String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty()) {
                lines.add(new RuleLine(name, number, section, List.of(line.split("\\s+"))));
            }
        }
        return new RuleFile(name, text, lines);
    }

    /// The built-in file of that name.
    ///
    /// @throws IllegalStateException if the jar does not hold it
    static RuleFile builtIn(String name) {
        try (InputStream in = RuleFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of one section.
    List<RuleLine> section(String wanted) {
        return lines.stream().filter(line -> line.section().equals(wanted)).toList();
    }
}
