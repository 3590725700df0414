package org.gonghui.cli.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A pattern of sources: `*` stands for any characters, those between folders too, `?` for one.
///
/// @param written as it was written
record SourcePattern(String written) {

    /// Whether a source fits as a whole.
    boolean fits(String source) {
        return pattern().matcher(source).matches();
    }

    private Pattern pattern() {
        return Pattern.compile(written.codePoints().mapToObj(character -> switch (character) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(character));
        }).collect(Collectors.joining()), Pattern.DOTALL);
    }
}
