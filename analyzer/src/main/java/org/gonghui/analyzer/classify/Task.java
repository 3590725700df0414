package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// What is asked of a line.
public enum Task {
    /// What part the line plays: the ids of [ParagraphKind].
    KIND(ParagraphKind.values()),
    /// What it is about: the ids of [Category].
    CATEGORY(Category.values()),
    /// How much evidence it holds: the ids of [Substance].
    SUBSTANCE(Substance.values());

    private final List<String> labels;

    Task(Labelled[] values) {
        this.labels = Arrays.stream(values).map(Labelled::id).toList();
    }

    /// Lower-case, as in files.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The possible answers, in the order of the enum.
    public List<String> labels() {
        return labels;
    }

    /// Number of possible answers.
    int size() {
        return labels.size();
    }
}
