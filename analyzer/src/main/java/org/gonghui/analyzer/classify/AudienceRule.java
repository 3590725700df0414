package org.gonghui.analyzer.classify;

import java.util.List;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Span;

/// What is done for women or for the retired alone belongs to them, whatever its form (code book C10, C11): a match on
/// 三八节 is women's work and no sports, a check-up of the retired is theirs. It counts where they are named in the
/// leading clause, or are what the document is about.
final class AudienceRule implements TopicRule {

    static final List<Category> AUDIENCES = List.of(Category.WOMEN_WORKERS, Category.RETIREES);

    /// Phrases below this weight may mean others too.
    private static final double UNMISTAKABLE = 5;
    private static final double NAMED = 8;
    private static final double DOCUMENT = 3;

    @Override
    public void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot) {
        Line line = document.line(index);
        for (Category audience : AUDIENCES) {
            List<Span> leading = line.analysis().leading(audience, UNMISTAKABLE);
            if (!leading.isEmpty()) {
                ballot.add(Ballot.Vote.of(audience, NAMED, "the leading clause names whom it is for", leading));
            }
            if (document.isAbout(audience)) {
                ballot.add(Ballot.Vote.of(audience, DOCUMENT, "the document is about them", List.of()));
            }
        }
    }
}
