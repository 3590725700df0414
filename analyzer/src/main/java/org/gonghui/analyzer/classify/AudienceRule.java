package org.gonghui.analyzer.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CharacterSet;
import org.gonghui.corpus.text.Span;

/// What is done for women or for the retired alone belongs to them, whatever its form (code book C10, C11): a match on
/// 三八节 is women's work and no sports, a check-up of the retired is theirs. It counts where they are named in the
/// leading clause, or are what the document is about.
final class AudienceRule implements TopicRule {

    static final List<Category> AUDIENCES = List.of(Category.WOMEN_WORKERS, Category.RETIREES);

    private static final Pattern WOMEN = Pattern.compile("女工|女职工|女教职工|女教工|女教师|三八(?![路街村乡镇小中])|妇女节|妇委会");
    private static final Pattern RETIRED = Pattern.compile("退休|离休|退教?协|老教师协会|老年教师|重阳(?![路街村乡镇小中区县市])");
    /// What stands between two in a title.
    private static final CharacterSet TWO = CharacterSet.of("、和及与暨兼");
    /// Phrases below this weight may mean others too.
    private static final double UNMISTAKABLE = 5;
    private static final double NAMED = 8;
    private static final double TITLED = 16;
    private static final double DOCUMENT = 3;

    /// Whom alone a title is for: women in 女工委, nobody in 工会和女工委.
    static Set<Category> titledFor(String title) {
        if (TWO.anyIn(title)) {
            return Set.of();
        }
        Set<Category> audiences = EnumSet.noneOf(Category.class);
        if (WOMEN.matcher(title).find()) {
            audiences.add(Category.WOMEN_WORKERS);
        }
        if (RETIRED.matcher(title).find()) {
            audiences.add(Category.RETIREES);
        }
        return audiences;
    }

    @Override
    public void vote(DocumentView document, int index, List<Decision> decided, Ballot ballot) {
        Line line = document.line(index);
        for (Category audience : AUDIENCES) {
            List<Span> leading = line.analysis().leading(audience, UNMISTAKABLE);
            if (!leading.isEmpty()) {
                ballot.add(Ballot.Vote.of(audience, NAMED, "the leading clause names whom it is for", leading));
            }
            if (document.isTitledFor(audience)) {
                ballot.add(Ballot.Vote.of(audience, TITLED, "the title names whom the document is for", List.of()));
            }
            if (document.isAbout(audience)) {
                ballot.add(Ballot.Vote.of(audience, DOCUMENT, "the document is about them", List.of()));
            }
        }
    }
}
