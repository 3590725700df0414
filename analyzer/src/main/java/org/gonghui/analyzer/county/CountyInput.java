package org.gonghui.analyzer.county;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gonghui.analyzer.benchmark.Comparison;
import org.gonghui.analyzer.contradiction.Contradiction;
import org.gonghui.analyzer.ledger.FactLedger;
import org.gonghui.analyzer.peers.PeerGroups;
import org.gonghui.analyzer.profile.CategoryProfiles;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Language;

/// What a report is made from.
///
/// @param ledger the rows, with the register of schools
/// @param comparison the schools beside their peers, for the period of the report
/// @param before the same for the year before, if there are summaries of it
/// @param groups the peers
/// @param profiles what the schools write about, for the same period
/// @param inputs what became of each file
/// @param copies what is known of copies
/// @param contradictions of the texts, names masked as everywhere
/// @param texts the words of paragraphs
/// @param fingerprint that of the corpus
/// @param pages full names of the schools that get a page; empty for all
/// @param language that of the words in tables; all else is in both
public record CountyInput(FactLedger ledger, Comparison comparison, Optional<Comparison> before, PeerGroups groups,
        CategoryProfiles profiles,
        List<InputRow> inputs, CopiedShares copies, List<Contradiction> contradictions, ShownText texts,
        String fingerprint, Set<String> pages,
        Language language) {

    public CountyInput {
        inputs = List.copyOf(inputs);
        contradictions = List.copyOf(contradictions);
        pages = Set.copyOf(pages);
    }

    boolean hasPage(String school) {
        return pages.isEmpty() || pages.contains(school);
    }
}
