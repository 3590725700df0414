package org.gonghui.corpus.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Message;
import org.jspecify.annotations.Nullable;

/// Reads a lexicon of phrases; its format is explained at the head of the resource `evidence.txt`.
final class EvidenceReader {

    private static final String BUILT_IN = "evidence.txt";

    private final String file;
    private final List<Evidence.Entry> entries = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private @Nullable Cue group;
    private int line;

    private EvidenceReader(String file) {
        this.file = file;
    }

    /// The lexicon that comes with the program.
    static Evidence builtIn() {
        try (InputStream in = Objects.requireNonNull(EvidenceReader.class.getResourceAsStream(BUILT_IN));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(BUILT_IN, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EvidenceException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Compiles a lexicon.
    ///
    /// @param file its name, for messages
    /// @param lines its lines
    /// @throws EvidenceException naming the file, the line, and what would be right
    static Evidence read(String file, List<String> lines) throws EvidenceException {
        EvidenceReader reader = new EvidenceReader(file);
        for (String text : lines) {
            reader.line++;
            String content = (text.contains("#") ? text.substring(0, text.indexOf('#')) : text).strip();
            if (content.startsWith("@")) {
                reader.group = reader.cue(content.substring(1).strip());
            } else if (!content.isEmpty()) {
                reader.entry(content);
            }
        }
        return new Evidence(reader.entries, reader.phrases);
    }

    private Cue cue(String name) throws EvidenceException {
        Optional<Cue> found = Arrays.stream(Cue.values()).filter(cue -> cue.group().equals(name)).findFirst();
        String valid = Arrays.stream(Cue.values()).map(Cue::group).collect(Collectors.joining(", "));
        return found.orElseThrow(() -> problem("没有“" + name + "”这一组，只有：" + valid,
                "there is no group '" + name + "', the groups are: " + valid));
    }

    private void entry(String content) throws EvidenceException {
        if (group == null) {
            throw problem("短语前面缺少 @组名", "a phrase before the first @group");
        }
        if (!content.matches("[1-9]\\s+\\S+")) {
            throw problem("应为“权重 短语”，权重为 1 到 9，短语不含空格，实为“" + content + "”",
                    "expected WEIGHT PHRASE, a weight of 1 to 9 and a phrase without blanks, got '" + content + "'");
        }
        String phrase = content.substring(1).strip();
        if (!seen.add(group.group() + ' ' + phrase)) {
            throw problem("短语“" + phrase + "”在本组中重复", "the phrase '" + phrase + "' stands twice in its group");
        }
        try {
            phrases.addAll(PhraseParser.parse(entries.size(), phrase));
        } catch (IllegalArgumentException e) {
            throw problem("短语“" + phrase + "”写法有误：" + e.getMessage(),
                    "the phrase '" + phrase + "' cannot be read: " + e.getMessage());
        }
        entries.add(new Evidence.Entry(group, content.charAt(0) - '0', phrase));
    }

    private EvidenceException problem(String zh, String en) {
        return new EvidenceException(file, line, new Message(zh, en));
    }
}
