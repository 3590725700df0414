package org.gonghui.analyzer.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gonghui.analyzer.extract.TaggedWords.Found;
import org.gonghui.analyzer.extract.TaggedWords.Place;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Unit;

/// Whose the figures of a paragraph are. Immutable.
final class FigureScopes {

    static final int REACH = 120;
    private static final Set<String> TOPICS = Set.of("other.", "facility.", "women.", "membership.");
    /// What a single person wins, gets or gives.
    private static final Set<Unit> PERSONAL = EnumSet.of(Unit.RANK, Unit.AWARD, Unit.CNY, Unit.THING, Unit.ARTICLE,
            Unit.ITEM);

    private final TaggedWords<ScopeWord> lists;

    /// Reads `figure-scopes.txt`.
    FigureScopes(RuleFile file) {
        lists = new TaggedWords<>(file, ScopeWord.class);
    }

    /// A figure among its words. Offsets count in the paragraph.
    ///
    /// @param text the paragraph
    /// @param words its words
    /// @param figure the figure
    /// @param place where it stands
    /// @param sentence where its sentence begins
    /// @param clause where its clause begins
    /// @param since where its clause begins, or the figure before it ends
    /// @param many where the last number of several persons before it ends, -1 if none is told
    record Scene(String text, Found<ScopeWord> words, Figure figure, Span place, int sentence, int clause, int since,
            int many) {

        boolean inSentence(ScopeWord list) {
            return words.any(list, sentence, place.start());
        }

        boolean inClause(ScopeWord list) {
            return words.any(list, clause, place.start());
        }

        /// Whether it tells what was won once: not 一等奖 of 一等奖2人.
        boolean isPlace() {
            boolean counted = place.end() < text.length() && Digits.begins(text.charAt(place.end()));
            return figure.unit() == Unit.RANK && !counted;
        }

        boolean isPrize() {
            return figure.unit() == Unit.CNY && inClause(ScopeWord.PRIZE);
        }

        /// Whether the school or its union is the subject of something between `from` and the figure.
        boolean ownBehind(int from) {
            int end = from;
            if (clause >= from && words.begins(ScopeWord.PAYER, clause)) {
                return true;
            }
            for (Place own : words.all(ScopeWord.OWN, from, place.start())) {
                if (own.start() >= end && !words.ends(ScopeWord.OBJECT, own.start())) {
                    return true;
                }
                end = Math.max(end, own.end());
            }
            return false;
        }
    }

    /// The scope of each figure.
    ///
    /// @param figures in order of the text, their spans counting from the paragraph's `offset`
    List<FigureScope> of(String text, int offset, List<Figure> figures) {
        Found<ScopeWord> words = lists.in(text);
        List<FigureScope> scopes = new ArrayList<>(figures.size());
        int before = 0;
        int many = -1;
        for (Figure figure : figures) {
            Span place = figure.span().shift(-offset);
            int sentence = Marks.SENTENCE.before(text, place.start(), REACH);
            int clause = Marks.BRACKET.before(text, place.start(), REACH);
            Scene scene = new Scene(text, words, figure, place, sentence, clause, Math.max(clause, before), many);
            many = isMany(figure) ? place.end() : many;
            boolean follows = before > sentence && scopes.getLast() == FigureScope.COUNTY;
            scopes.add(scope(scene, follows ? before : -1));
            before = place.end();
        }
        return scopes;
    }

    private static boolean isMany(Figure figure) {
        return figure.unit() == Unit.PERSON && !figure.value().equals(Optional.of(BigDecimal.ONE));
    }

    /// @param county where the figure before ends if it is one of the county in the same sentence, else -1
    private FigureScope scope(Scene scene, int county) {
        if (CountyScope.isCounty(scene, county)) {
            return FigureScope.COUNTY;
        }
        if (isPersonal(scene)) {
            return FigureScope.INDIVIDUAL;
        }
        if (isTeam(scene)) {
            return FigureScope.TEAM;
        }
        return isSchool(scene) ? FigureScope.SCHOOL : FigureScope.UNION;
    }

    private static boolean isPersonal(Scene scene) {
        if (scene.inClause(ScopeWord.EACH) && !scene.inClause(ScopeWord.NO_EACH)) {
            return true;
        }
        if (!PERSONAL.contains(scene.figure().unit())) {
            return false;
        }
        OptionalInt person = Persons.subject(scene.text(), scene.words(), scene.sentence(), scene.place().start());
        return person.isPresent() && scene.many() < person.getAsInt()
                && scene.words().any(ScopeWord.GOT, person.getAsInt(), scene.place().start())
                && !scene.ownBehind(person.getAsInt())
                && !scene.words().any(ScopeWord.NO_SCHOOL, person.getAsInt(), scene.place().start());
    }

    private static boolean isTeam(Scene scene) {
        if (scene.inClause(ScopeWord.TOGETHER) && scene.figure().measure().startsWith("award.")) {
            return true;
        }
        if (!scene.isPlace() && !scene.isPrize()) {
            return false;
        }
        return scene.inSentence(ScopeWord.TEAM)
                || (scene.inSentence(ScopeWord.CONTEST) && actsAsSchool(scene));
    }

    /// 我校在…中获, but not 我校教师在…中获.
    private static boolean actsAsSchool(Scene scene) {
        boolean acts = false;
        for (Place subject : scene.words().all(ScopeWord.SCHOOL_SUBJECT, scene.sentence(), scene.place().start())) {
            acts = scene.words().begins(ScopeWord.ACTS, subject.end());
        }
        return acts && scene.many() < scene.sentence();
    }

    private static boolean isSchool(Scene scene) {
        if (scene.figure().measure().startsWith("school.")) {
            return !scene.inClause(ScopeWord.NO_SCHOOL);
        }
        if (scene.isPlace() || scene.isPrize()) {
            return (scene.inSentence(ScopeWord.SCHOOL_HONOUR) || actsAsSchool(scene))
                    && scene.inSentence(ScopeWord.SCHOOL_SUBJECT)
                    && !scene.words().any(ScopeWord.NO_SCHOOL, scene.sentence(), scene.place().start());
        }
        ScopeWord names = scene.figure().unit() == Unit.RATIO ? ScopeWord.SCHOOL_RATE : ScopeWord.SCHOOL;
        boolean named = scene.words().any(names, scene.since(), scene.place().start())
                || scene.words().begins(ScopeWord.SCHOOL_BEHIND, scene.place().end());
        boolean school = (named && tellsOfSchools(scene)) || scene.inClause(ScopeWord.SCHOOL_RESULT);
        return (school && !scene.inClause(ScopeWord.NO_SCHOOL)) || together(scene);
    }

    /// Whether figures of the measure can be of the school: those of relief, awards or disclosure never are.
    private static boolean tellsOfSchools(Scene scene) {
        String measure = scene.figure().measure();
        return TOPICS.contains(measure.substring(0, measure.indexOf('.') + 1));
    }

    /// 全体师生踊跃捐款，共募得善款18650元.
    private static boolean together(Scene scene) {
        return scene.figure().unit() == Unit.CNY && scene.inSentence(ScopeWord.SCHOOL_DONORS);
    }
}
