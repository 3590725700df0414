package org.gonghui.analyzer.pipeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.read.Input;

/// The inputs of a run by their sources, for four bytes each.
final class GivenInputs {

    private final List<Input> inputs;
    private final Input[] bySource;

    GivenInputs(List<Input> inputs) {
        this.inputs = inputs;
        this.bySource = inputs.toArray(Input[]::new);
        Arrays.sort(bySource, Comparator.comparing(Input::source));
    }

    /// All, in their order.
    List<Input> all() {
        return inputs;
    }

    /// The input with a source.
    Optional<Input> find(String source) {
        int low = 0;
        int high = bySource.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = bySource[middle].source().compareTo(source);
            if (order == 0) {
                return Optional.of(bySource[middle]);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    boolean contains(String source) {
        return find(source).isPresent();
    }

    /// Where the file behind an input stands; of what is in an archive, where the archive stands.
    static String location(Input input) {
        return input.file().toAbsolutePath().normalize().toString();
    }

    /// As [#location(Input)], of the input with a source.
    Optional<String> location(String source) {
        return find(source).map(GivenInputs::location);
    }
}
