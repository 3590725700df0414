package org.gonghui.analyzer.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// Which statistics are wanted.
///
/// @param by one dimension for the rows, or two for rows and columns; neither may follow from the other
/// @param measure what is counted; a share needs paragraph-level columns, or rows if they stand alone
/// @param counted which paragraphs count; [Counted#ALL] if broken down by [Dimension#KIND]
public record StatsRequest(List<Dimension> by, Measure measure, Counted counted) {

    /// @throws IllegalArgumentException if the values do not go together; see [#of] for users' wishes
    public StatsRequest {
        by = List.copyOf(by);
        Optional<Message> problem = problem(by, measure, counted);
        if (problem.isPresent()) {
            throw new IllegalArgumentException(problem.get().en());
        }
    }

    /// A request from a user's choices.
    ///
    /// @param counted if absent: everything where it is broken down by kind, else work done
    /// @throws StatsRequestException if they do not go together, listing those that do
    public static StatsRequest of(List<Dimension> by, Measure measure, Optional<Counted> counted)
            throws StatsRequestException {
        Counted effective = counted.orElse(by.contains(Dimension.KIND) ? Counted.ALL : Counted.DONE);
        Optional<Message> problem = problem(by, measure, effective);
        if (problem.isPresent()) {
            throw new StatsRequestException(problem.get());
        }
        return new StatsRequest(by, measure, effective);
    }

    /// A request from words of a command line: ids, or labels such as 学校.
    ///
    /// @param by each one dimension or several, separated by commas
    /// @throws StatsRequestException if a word is unknown or the choices do not go together
    public static StatsRequest parse(List<String> by, String measure, Optional<String> counted)
            throws StatsRequestException {
        List<String> words = by.stream().flatMap(word -> Arrays.stream(word.split("[,，]"))).map(String::strip).toList();
        Stream.Builder<Dimension> dimensions = Stream.builder();
        for (String word : words) {
            dimensions.add(word("--by", Dimension.class, word));
        }
        Optional<Counted> kind = counted.isPresent()
                ? Optional.of(word("--kind", Counted.class, counted.get()))
                : Optional.empty();
        return of(dimensions.build().toList(), word("--measure", Measure.class, measure), kind);
    }

    private static <E extends Enum<E> & Labelled> E word(String option, Class<E> type, String word)
            throws StatsRequestException {
        Message choices = Labelled.choices(type);
        return Labelled.find(type, word)
                .orElseThrow(() -> new StatsRequestException(
                        new Message(option + " 不认识「" + word + "」；可用：" + choices.zh() + "。",
                                option + ": unknown '" + word + "'; expected one of " + choices.en() + ".")));
    }

    /// The dimension of the rows.
    public Dimension rows() {
        return by.getFirst();
    }

    /// The dimension of the columns, if there are two.
    public Optional<Dimension> columns() {
        return by.size() == 2 ? Optional.of(by.get(1)) : Optional.empty();
    }

    /// Whether paragraphs of every kind count: in tables by kind, unless they are by category too.
    boolean countsAllKinds() {
        return by.contains(Dimension.KIND) && !by.contains(Dimension.CATEGORY) && !by.contains(Dimension.GROUP);
    }

    private static Optional<Message> problem(List<Dimension> by, Measure measure, Counted counted) {
        if (by.isEmpty() || by.size() > 2 || (by.size() == 2 && !by.get(0).combinesWith(by.get(1)))) {
            String given = by.stream().map(Dimension::id).collect(Collectors.joining(","));
            return Optional.of(new Message("--by " + given + " 不能统计；可用一个维度：" + Labelled.ids(Dimension.class)
                    + "；或两个（先后均可）：" + pairs(Measure.PARAGRAPHS) + "。",
                    "--by " + given + " cannot be tabulated; use one of " + Labelled.ids(Dimension.class)
                            + ", or two (in either order) of " + pairs(Measure.PARAGRAPHS) + "."));
        }
        if (measure == Measure.SHARE && by.getLast().isOfDocument()) {
            return Optional.of(new Message(
                    "占比（share）按行计算，最后一个维度应是 category、group 或 kind；可用：category, group, kind, " + pairs(measure) + "。",
                    "a share is one of a row: the last dimension must be category, group or kind; use one of "
                            + "category, group, kind, " + pairs(measure) + "."));
        }
        if (by.contains(Dimension.KIND) && counted != Counted.ALL) {
            return Optional.of(new Message("按 kind 分列时不能再用 --kind " + counted.id() + " 筛选，请用 --kind all 或省去。",
                    "a table by kind cannot be limited to --kind " + counted.id()
                            + "; use --kind all or leave it out."));
        }
        return Optional.empty();
    }

    private static String pairs(Measure measure) {
        return Arrays.stream(Dimension.values())
                .flatMap(first -> Arrays.stream(Dimension.values())
                        .filter(second -> first.combinesWith(second)
                                && (measure == Measure.SHARE ? !second.isOfDocument() : first.compareTo(second) < 0))
                        .map(second -> first.id() + "," + second.id()))
                .collect(Collectors.joining(" "));
    }
}
