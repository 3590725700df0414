package org.gonghui.analyzer.extract;

import org.gonghui.analyzer.extract.FigureScopes.Scene;
import org.gonghui.analyzer.extract.TaggedWords.Place;
import org.gonghui.corpus.text.Unit;

/// Finds figures of all the county, and of those who stand above the school.
final class CountyScope {

    private static final int NAME = 14;
    /// What stands before the name of who is above.
    private static final String AREAS = "县市区省州镇乡全国我、";

    private CountyScope() {}

    static boolean isCounty(Scene scene, int county) {
        if (scene.figure().unit() == Unit.RANK || scene.figure().unit() == Unit.AWARD || scene.isPlace()) {
            return false;
        }
        boolean follows = county >= 0 && !scene.ownBehind(county)
                && !scene.words().any(ScopeWord.WON, county, scene.place().start());
        return follows || ofArea(scene) || ofSuperior(scene);
    }

    private static boolean ofArea(Scene scene) {
        for (Place area : scene.words().all(ScopeWord.AREA, scene.clause(), scene.place().start())) {
            boolean beside = area.end() == scene.place().start();
            boolean first = area.start() == scene.clause() || scene.words().ends(ScopeWord.LEAD, area.start());
            if (beside || (first && tellsOfAll(scene, area.end()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfAll(Scene scene, int from) {
        int to = scene.place().start();
        boolean event = scene.words().any(ScopeWord.HONOUR_BEHIND, from, Math.min(to, from + NAME));
        return !scene.words().any(ScopeWord.WON, from, to) && !scene.ownBehind(from)
                && (!event || scene.words().any(ScopeWord.COUNTS_ALL, from, to));
    }

    private static boolean ofSuperior(Scene scene) {
        int to = scene.place().start();
        for (Place superior : scene.words().all(ScopeWord.SUPERIOR, scene.sentence(), to)) {
            int name = start(scene.text(), superior.start());
            boolean subject = isSubject(scene, name) && !scene.ownBehind(superior.end());
            boolean event = scene.words().begins(ScopeWord.HOLDS, superior.end());
            boolean theirs = event
                    ? scene.words().any(ScopeWord.COUNTS_ALL, superior.end(), to)
                    : gives(scene, superior.end());
            if (subject && theirs) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSubject(Scene scene, int name) {
        int clause = Marks.BRACKET.before(scene.text(), name, FigureScopes.REACH);
        return !scene.words().ends(ScopeWord.FROM_ABOVE, name)
                && !scene.words().any(ScopeWord.RECEIVES, clause, name);
    }

    /// What they give stands in their clause, of which the next ones may tell more.
    private static boolean gives(Scene scene, int from) {
        int end = Marks.BRACKET.behind(scene.text(), from, scene.place().start());
        return scene.words().any(ScopeWord.GIVES, from, end);
    }

    /// Where 县 before 总工会 begins.
    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && AREAS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }
}
