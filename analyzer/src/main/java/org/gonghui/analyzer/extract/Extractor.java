package org.gonghui.analyzer.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.CoverageClaim;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Paragraph;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.Token;

/// Finds figures and activities in a document. Immutable; safe for any number of threads.
public final class Extractor {

    private static final List<String> FILES = List.of("units.txt", "nouns.txt", "places.txt", "not-figures.txt",
            "measures.txt", "figure-status.txt", "per.txt", "figure-roles.txt", "figure-scopes.txt", "figure-times.txt",
            "figure-derived.txt", "coverage-claims.txt", "activity-heads.txt",
            "activity-verbs.txt",
            "activity-types.txt",
            "activity-words.txt", "activity-categories.txt", "activity-context.txt", "activity-names.txt");

    private static final int PER = 6;
    private static final int ROLES = 7;
    private static final int TRAITS = 8;
    private static final int CLAIMS = 11;
    private static final int ACTIVITIES = 12;

    private final FigureReader figures;
    private final Optional<ActivityReader> activities;
    private final FigureContexts contexts;
    private final CoverageClaims claims;
    private final List<RuleFile> files;

    /// As [#standard()].
    public Extractor() {
        this(true);
    }

    private Extractor(boolean readsActivities) {
        files = FILES.stream().map(RuleFile::builtIn).toList();
        try {
            figures = figures(files.subList(0, PER));
            contexts = new FigureContexts(new PerRules(files.get(PER)), new FigureRoles(files.get(ROLES)),
                    new FigureTraits(new FigureScopes(files.get(TRAITS)), new FigurePeriods(files.get(TRAITS + 1)),
                            new Derivations(files.get(TRAITS + 2))));
            claims = new CoverageClaims(files.get(CLAIMS));
            activities = readsActivities
                    ? Optional.of(activities(files.subList(ACTIVITIES, files.size())))
                    : Optional.empty();
        } catch (RuleException e) {
            throw new IllegalStateException("built-in rules: " + e.getMessage(), e);
        }
    }

    /// The extractor with the rules of the code book: the same one every time.
    public static Extractor standard() {
        return Standard.EXTRACTOR;
    }

    /// An extractor of figures for those who do not ask for activities, which take most of the time and of the rules:
    /// its figures are the standard ones, but belong to no activity. The same one every time.
    public static Extractor ofFigures() {
        return Figures.EXTRACTOR;
    }

    private static FigureReader figures(List<RuleFile> files) throws RuleException {
        FigureFinder finder = new FigureFinder(UnitLexicon.of(files.get(0), files.get(1)),
                new Approximators(files.get(2)), new NotFigures(files.get(3)));
        return new FigureReader(finder, new MeasureRules(files.get(4)), new FigureStatus(files.get(5)));
    }

    private static ActivityReader activities(List<RuleFile> files) throws RuleException {
        return new ActivityReader(finder(files, ActivityModel.builtIn()), new ActivityStatus(files.get(3)),
                new ActivityRoles(files.get(3)),
                new ActivityCategories(files.get(4), files.get(3)), new ActivityContexts(files.get(5)),
                new NameBounds(files.get(6), files.get(5)));
    }

    private static ActivityFinder finder(List<RuleFile> files, ActivityModel model) throws RuleException {
        ActivityWords words = ActivityWords.of(files.get(3));
        TypeRules types = new TypeRules(files.get(2));
        return new ActivityFinder(new HeadFinder(new HeadRules(files.get(0)), types, words),
                new VerbFinder(files.get(1), words), new QuotedFinder(types, words), model, words);
    }

    /// The finder of activities with the built-in rules and another model.
    static ActivityFinder finder(ActivityModel model) {
        try {
            return finder(FILES.subList(ACTIVITIES, FILES.size()).stream().map(RuleFile::builtIn).toList(), model);
        } catch (RuleException e) {
            throw new IllegalStateException("built-in rules: " + e.getMessage(), e);
        }
    }

    private static String hash(List<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                digest.update(file.text().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(ActivityModel.bytes());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// SHA-256 of the rule data in lower-case hexadecimal digits, and of which it makes use: equal fingerprints of one
    /// version give equal results.
    public String fingerprint() {
        return hash(files) + (activities.isPresent() ? "" : "-figures");
    }

    /// One extraction for each paragraph of the document, in order.
    ///
    /// @param tokens the words of each paragraph, offsets from the paragraph's start
    public List<Extraction> extract(Page page, Summary summary, List<Classification> classifications,
            List<List<Token>> tokens) {
        List<Extraction> extractions = new ArrayList<>();
        DocumentTime time = new DocumentTime(summary.period());
        for (int i = 0; i < summary.paragraphs().size(); i++) {
            extractions.add(paragraph(page, summary, i, classifications.get(i), tokens.get(i), time));
        }
        return extractions;
    }

    private Extraction paragraph(Page page, Summary summary, int number, Classification classification,
            List<Token> tokens, DocumentTime time) {
        Paragraph paragraph = summary.paragraphs().get(number);
        ParagraphKind kind = classification.kind();
        if (kind == ParagraphKind.SITE_BOILERPLATE || kind == ParagraphKind.DOC_TITLE) {
            return Extraction.NONE;
        }
        String text = paragraph.span().in(page.text());
        Quotes quotes = new Quotes(text);
        List<Figure> found = clear(page, Figure::span,
                figures.read(text, quotes, paragraph.span().start(), classification, summary.kind()));
        if (summary.organisation() == Organisation.OTHER) {
            return new Extraction(
                    contexts.of(text, paragraph, classification.category(), tokens, found, List.of(), time), List.of(),
                    List.of());
        }
        Setting setting = Setting.of(text, classification, summary.kind());
        List<Activity> events = clear(page, Activity::span, activities
                .map(reader -> reader.read(text, quotes, paragraph.span().start(), setting, found))
                .orElse(List.of()));
        return new Extraction(
                contexts.of(text, paragraph, classification.category(), tokens, found, events, time), events,
                claims(page, paragraph, classification, found));
    }

    private List<CoverageClaim> claims(Page page, Paragraph paragraph, Classification classification,
            List<Figure> found) {
        ParagraphKind kind = classification.kind();
        if (kind != ParagraphKind.WORK && kind != ParagraphKind.FUTURE_PLAN) {
            return List.of();
        }
        FactStatus status = kind == ParagraphKind.WORK ? FactStatus.DONE : FactStatus.PLANNED;
        return clear(page, CoverageClaim::span, claims.of(paragraph.span().in(page.text()), paragraph.span().start(),
                found, classification.category(), status));
    }

    /// Those whose spans no page furniture touches.
    private static <T> List<T> clear(Page page, Function<T, Span> span, List<T> found) {
        return page.furniture().isEmpty()
                ? found
                : found.stream().filter(one -> clear(page, span.apply(one))).toList();
    }

    private static boolean clear(Page page, Span span) {
        for (Span furniture : page.furniture()) {
            if (furniture.overlap(span) > 0) {
                return false;
            }
        }
        return true;
    }

    /// Made on first use, once.
    private static final class Standard {
        private static final Extractor EXTRACTOR = new Extractor();
    }

    /// Likewise.
    private static final class Figures {
        private static final Extractor EXTRACTOR = new Extractor(false);
    }
}
