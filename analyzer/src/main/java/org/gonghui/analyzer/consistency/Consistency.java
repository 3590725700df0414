package org.gonghui.analyzer.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /// What one document tells of itself.
    ///
    /// @param conflicts the contradictions within it, in order of the text; offsets count in the page
    /// @param told what to compare with other years by [CarriedOver]; empty for plans and where school or year are not
    ///     known
    public record Findings(List<Conflict> conflicts, Optional<CarriedOver.Told> told) {

        public Findings {
            conflicts = List.copyOf(conflicts);
        }
    }

    /// Checks one document of `page`.
    public Findings findings(Page page, AnnotatedSummary document) {
        Statements statements = Statements.of(page, document);
        return new Findings(conflicts(statements), CarriedOver.told(statements, document.summary()));
    }

    private List<Conflict> conflicts(Statements statements) {
        List<Conflict> found = new ArrayList<>();
        checks.forEach(check -> found.addAll(check.find(statements)));
        found.sort(Comparator.comparing((Conflict conflict) -> conflict.statements().getFirst().span())
                .thenComparing(Conflict::id));
        return found;
    }
}
