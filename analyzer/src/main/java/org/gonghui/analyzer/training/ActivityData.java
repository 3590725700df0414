package org.gonghui.analyzer.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gonghui.analyzer.extract.ActivityCandidates;
import org.gonghui.analyzer.gold.GoldActivity;
import org.gonghui.analyzer.gold.GoldDocument;
import org.gonghui.analyzer.gold.GoldException;
import org.gonghui.analyzer.gold.GoldFolder;
import org.gonghui.analyzer.gold.GoldLine;
import org.gonghui.analyzer.gold.GoldMentions;
import org.gonghui.analyzer.gold.GoldPage;
import org.gonghui.analyzer.training.ActivityLine.Event;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.Explanation;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.Page;
import org.gonghui.corpus.text.Span;

/// Lines with annotated activities, from which to learn which candidates are events. Not for several threads.
public final class ActivityData {

    private final ActivityCandidates candidates;
    private final List<String> hashes = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    private record Document(String set, List<ActivityLine> lines) {}

    /// @param candidates finds what may be an activity
    public ActivityData(ActivityCandidates candidates) {
        this.candidates = candidates;
    }

    /// Adds the lines of an annotated folder; documents of no union are left out, as nobody annotates their activities.
    ///
    /// @param name name of the set in reports, unique
    /// @param pages the pages of its sources
    /// @throws GoldException if an annotation is not in its page
    public void add(String name, GoldFolder gold, List<Page> pages) throws GoldException {
        hashes.add(Hashes.sha256(gold, pages));
        Map<String, DocumentKind> kinds = gold.documents().stream()
                .filter(document -> document.organisation() != Organisation.OTHER)
                .collect(Collectors.toMap(GoldDocument::id, GoldDocument::kind));
        for (Page page : pages) {
            GoldPage text = GoldPage.of(page, gold);
            Map<String, List<ActivityLine>> lines = new LinkedHashMap<>();
            for (GoldLine line : gold.lines()) {
                Optional<DocumentKind> kind = Optional.ofNullable(kinds.get(line.document()));
                if (kind.isPresent() && line.source().equals(page.source())) {
                    lines.computeIfAbsent(line.document(), unused -> new ArrayList<>())
                            .add(line(gold, text, line, kind.get()));
                }
            }
            lines.values().forEach(document -> documents.add(new Document(name, document)));
        }
    }

    private static ActivityLine line(GoldFolder gold, GoldPage page, GoldLine line, DocumentKind document)
            throws GoldException {
        int at = page.line(line.place()).orElseThrow(() -> new IllegalStateException("no line " + line.place()));
        Span span = page.span(at);
        String raw = page.text(at);
        int blanks = raw.length() - raw.stripLeading().length();
        List<Event> events = new ArrayList<>();
        for (GoldMentions mentions : gold.mentions()) {
            if (mentions.source().equals(line.source()) && mentions.place().equals(line.place())) {
                for (GoldActivity activity : mentions.activities()) {
                    Optional<Span> place = page.find(at, activity.text(), activity.nth());
                    Optional<ActivityType> type = Labelled.find(ActivityType.class, activity.type());
                    if (place.isPresent() && type.isPresent()) {
                        events.add(new Event(place.get().shift(-span.start() - blanks), type.get()));
                    }
                }
            }
        }
        Classification classification = new Classification(line.kind(), line.category(), Optional.empty(), 1,
                line.substance(), Explanation.of(line.kind().id(), "annotated", List.of(), 0));
        return new ActivityLine(raw.strip(), classification, document, events);
    }

    /// Adds the files with marked activities below `directory`, in the order of their names.
    ///
    /// @throws MarkedTextException naming the first line that cannot be read
    public void add(String name, Path directory) throws IOException, MarkedTextException {
        for (Path file : MarkedFolder.files(directory)) {
            List<String> lines = MarkedFolder.lines(file);
            hashes.add(Hashes.sha256(String.join("\n", lines)));
            MarkedText.read(file.toString(), lines).forEach(document -> documents.add(new Document(name, document)));
        }
    }

    /// SHA-256 of each folder with its texts, and of each file.
    List<String> hashes() {
        return hashes;
    }

    /// All lines with their candidates, near copies of documents in one group.
    ///
    /// @param vocabulary numbers the traits
    List<ActivityExamples> examples(Vocabulary vocabulary) {
        List<Integer> groups = NearCopies.groups(documents.stream()
                .map(document -> document.lines().stream().map(ActivityLine::text).collect(Collectors.joining("\n")))
                .toList());
        List<ActivityExamples> examples = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            for (ActivityLine line : documents.get(i).lines()) {
                examples.add(ActivityExamples.of(documents.get(i).set(), groups.get(i), line,
                        candidates.of(line.text(), line.classification(), line.document()), vocabulary));
            }
        }
        return examples;
    }
}
