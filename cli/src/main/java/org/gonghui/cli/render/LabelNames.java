package org.gonghui.cli.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gonghui.analyzer.measure.Confusion;
import org.gonghui.analyzer.score.Aspect;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Substance;

/// Names of the labels that are compared.
final class LabelNames {

    private LabelNames() {}

    /// The labels of either side as the code book orders them; those it does not know come last.
    static List<String> inOrder(Aspect aspect, Confusion confusion) {
        List<String> known = Arrays.stream(values(aspect)).map(Labelled::id).toList();
        return confusion.labels().stream()
                .sorted(Comparator.comparingInt(label -> known.contains(label) ? known.indexOf(label) : known.size()))
                .toList();
    }

    private static Labelled[] values(Aspect aspect) {
        return switch (aspect) {
            case KIND -> ParagraphKind.values();
            case CATEGORY -> Category.values();
            case SUBSTANCE -> Substance.values();
            case BOUNDARY, DOCUMENT, FIGURE, ACTIVITY -> new Labelled[0];
        };
    }

    /// The name of the label `id`, the id itself if it has none.
    static String of(Aspect aspect, String id, Language language) {
        return Arrays.stream(values(aspect))
                .filter(value -> value.id().equals(id))
                .findFirst()
                .map(value -> language == Language.ZH ? value.label().zh() : id)
                .orElse(id);
    }
}
