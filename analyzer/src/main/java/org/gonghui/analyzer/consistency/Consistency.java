package org.gonghui.analyzer.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gonghui.corpus.text.AnnotatedSummary;
import org.gonghui.corpus.text.Page;

/// Finds contradictions in annotated documents. Immutable; safe for any number of threads.
public final class Consistency {

    private final List<Check> checks;

    private Consistency(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /// All checks with their built-in words.
    public static Consistency standard() {
        return new Consistency(List.of(new PartsCheck(), new ListingCheck(new Surnames()), new SessionCheck(),
                new RateCheck(RateNames.builtIn()), new ProductCheck()));
    }

    /// The contradictions within one document of `page`, in order of the text; offsets count in the page.
    public List<Conflict> check(Page page, AnnotatedSummary document) {
        Statements statements = Statements.of(page, document);
        List<Conflict> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.find(statements)));
        found.sort(Comparator.comparing((Conflict conflict) -> conflict.statements().getFirst().span())
                .thenComparing(Conflict::id));
        return List.copyOf(found);
    }
}
