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
    /// A line that begins with what was done for them: 10月，学校组织退休教工秋游.
    private static final String DONE_FOR = "[\\s\\d一二三四五六七八九十、.．()（）,，年月日上中下旬初底]{0,16}(?:[我本]?校?(?:工会|学校|女工委)?)?(?:积极|及时|专门|精心|还|又|先后)?"
            + "(?:组织|邀请|安排|带领|请|举行|举办|开展|召开|为|给)了?(?:全体|全校|全园|部分|[我本]校)?的?";
    private static final String THEY = "(?:老?教师|教职工|教职员工|教工|职工|老师|同志|人员|干部|会员)(?![和与及暨、])";
    private static final Pattern FOR_WOMEN = Pattern.compile(DONE_FOR + "女" + THEY);
    private static final Pattern FOR_RETIRED = Pattern.compile(DONE_FOR + "(?:离退休|退休|离休)" + THEY);
    /// What stands between two in a title.
    private static final CharacterSet TWO = CharacterSet.of("、和及与暨兼");
    /// Phrases below this weight may mean others too.
    private static final double UNMISTAKABLE = 5;
    private static final double NAMED = 8;
    private static final double SERVED = 12;
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
            if (!leading.isEmpty() && isFor(audience, line.text())) {
                ballot.add(Ballot.Vote.of(audience, SERVED, "it was done for them", leading));
            }
            if (document.isTitledFor(audience)) {
                ballot.add(Ballot.Vote.of(audience, TITLED, "the title names whom the document is for", List.of()));
            }
            if (document.isAbout(audience)) {
                ballot.add(Ballot.Vote.of(audience, DOCUMENT, "the document is about them", List.of()));
            }
        }
    }

    private static boolean isFor(Category audience, String text) {
        Pattern done = audience == Category.RETIREES ? FOR_RETIRED : FOR_WOMEN;
        return done.matcher(text).lookingAt();
    }
}
