package org.gonghui.analyzer.score;

import java.util.List;
import org.gonghui.analyzer.gold.GoldActivity;
import org.gonghui.analyzer.gold.GoldMentions;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.AnnotatedParagraph;
import org.gonghui.corpus.text.Span;

/// An activity is found when the spans share half of the shorter one; of several, one of the same status is preferred.
final class ActivityRule implements MentionRule<GoldActivity, Activity> {

    @Override
    public Aspect aspect() {
        return Aspect.ACTIVITY;
    }

    @Override
    public List<GoldActivity> wanted(GoldMentions line) {
        return line.activities();
    }

    @Override
    public List<Activity> given(AnnotatedParagraph paragraph) {
        return paragraph.activities();
    }

    @Override
    public Words words(GoldActivity wanted) {
        return new Words(wanted.text(), wanted.nth(), wanted.type() + " " + wanted.status());
    }

    @Override
    public Span span(Activity given) {
        return given.span();
    }

    @Override
    public String shown(Activity given) {
        return given.type().id() + " " + given.status().id();
    }

    @Override
    public boolean matches(GoldActivity wanted, Span at, Activity given) {
        return 2 * at.overlap(given.span()) >= Math.min(at.length(), given.span().length());
    }

    @Override
    public boolean preferred(GoldActivity wanted, Activity given) {
        return sameStatus(wanted, given);
    }

    @Override
    public boolean sameStatus(GoldActivity wanted, Activity given) {
        return wanted.status().equals(given.status().id());
    }

    @Override
    public boolean sameType(GoldActivity wanted, Activity given) {
        return wanted.type().equals(given.type().id());
    }

    @Override
    public boolean reveals(GoldActivity wanted, Activity given) {
        return false;
    }
}
