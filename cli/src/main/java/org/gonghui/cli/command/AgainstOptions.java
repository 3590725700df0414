package org.gonghui.cli.command;

import java.io.IOException;
import java.util.List;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.query.SearchFilter;
import org.gonghui.corpus.text.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// With which paragraphs others are compared.
final class AgainstOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--against-school", paramLabel = "SCHOOL", split = ",", hideParamSyntax = true, descriptionKey = "against.school")
    private List<String> schools = List.of();

    @Option(names = "--against-year", paramLabel = "YEAR", descriptionKey = "against.year")
    private @Nullable String year;

    @Option(names = "--against-category", paramLabel = "CATEGORY", split = ",", hideParamSyntax = true, descriptionKey = "against.category")
    private List<String> categories = List.of();

    @Option(names = "--against-kind", paramLabel = "KIND", split = ",", hideParamSyntax = true, descriptionKey = "against.kind")
    private List<String> kinds = List.of();

    /// Whether anything is said.
    boolean isGiven() {
        return !schools.isEmpty() || year != null || !categories.isEmpty() || !kinds.isEmpty();
    }

    /// As [FilterOptions#filter].
    SearchFilter filter(Corpus corpus) throws IOException, UserException {
        return FilterOptions.of(command, "--against-", schools, year, categories, kinds).filter(corpus);
    }
}
