package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.Cursor;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.NeighbourReader.Neighbour;
import org.gonghui.corpus.query.NeighbourReader.Side;
import org.gonghui.corpus.query.language.Attribute;
import org.gonghui.corpus.query.language.MetadataField;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Period;
import org.gonghui.corpus.text.School;

/// Reads features of hits, paragraph by paragraph, on several threads.
record FeatureReader(CorpusIndex index, HitColumns columns, Vocabulary vocabulary) {

    FeatureReader(CorpusIndex index, HitColumns columns) throws IOException {
        this(index, columns, index.vocabulary());
    }

    /// Reads features; columns in their order.
    List<FeatureColumn> read(List<HitFeature> features) throws IOException {
        List<Neighbour> neighbours = features.stream().flatMap(feature -> neighbour(feature).stream()).toList();
        Iterator<FeatureColumn> read = new NeighbourReader(index, columns, vocabulary).read(neighbours).iterator();
        List<FeatureColumn> all = new ArrayList<>();
        for (HitFeature feature : features) {
            all.add(neighbour(feature).isPresent() ? read.next() : strings(source(feature)));
        }
        return all;
    }

    /// The token that a feature is, if it is one.
    private Optional<Neighbour> neighbour(HitFeature feature) {
        return switch (feature) {
            case HitFeature.Left(int distance, Attribute attribute) ->
                Optional.of(new Neighbour(Side.LEFT, distance, attribute));
            case HitFeature.Right(int distance, Attribute attribute) ->
                Optional.of(new Neighbour(Side.RIGHT, distance, attribute));
            case HitFeature.Key(Attribute attribute) ->
                isOneToken() ? Optional.of(new Neighbour(Side.WITHIN, 1, attribute)) : Optional.empty();
            case HitFeature.Metadata metadata -> Optional.empty();
        };
    }

    private Source source(HitFeature feature) {
        return switch (feature) {
            case HitFeature.Key(Attribute attribute) -> () -> new KeyText(index, columns, attribute);
            case HitFeature.Metadata(MetadataField field) -> () -> metadata(field);
            case HitFeature.Left left -> throw new IllegalArgumentException(left + " is a token");
            case HitFeature.Right right -> throw new IllegalArgumentException(right + " is a token");
        };
    }

    private boolean isOneToken() {
        for (int hit = 0; hit < columns.hits(); hit++) {
            if (columns.end(hit) - columns.start(hit) != 1) {
                return false;
            }
        }
        return columns.unit() == HitUnit.TOKENS;
    }

    /// What a hit has; made anew for each stretch.
    interface HitText {
        /// Begins with another paragraph.
        void load(Stretch stretch, int paragraph) throws IOException;

        Optional<String> of(int hit);
    }

    /// Makes what is read from.
    private interface Source {
        HitText open() throws IOException;
    }

    private FeatureColumn strings(Source source) throws IOException {
        int[] values = new int[columns.hits()];
        List<Stretch> stretches = Stretch.of(columns, index.reader());
        List<StringRanks> ranks = stretches.stream().map(stretch -> new StringRanks()).toList();
        each(stretch -> {
            StringRanks numbers = ranks.get(stretches.indexOf(stretch));
            HitText text = source.open();
            for (int paragraph = stretch.from(); paragraph < stretch.to(); paragraph++) {
                text.load(stretch, paragraph);
                for (int hit = columns.firstHit(paragraph); hit < columns.endHit(paragraph); hit++) {
                    values[hit] = text.of(hit).map(numbers::number).orElse(0);
                }
            }
        });
        List<String> sorted = StringRanks.sorted(ranks);
        for (int i = 0; i < stretches.size(); i++) {
            int[] rank = ranks.get(i).ranks(sorted);
            Stretch stretch = stretches.get(i);
            int end = columns.endHit(stretch.to() - 1);
            for (int hit = columns.firstHit(stretch.from()); hit < end; hit++) {
                values[hit] = rank[values[hit]];
            }
        }
        return new FeatureColumn(values, sorted.size() + 1, rank -> sorted.get(rank - 1));
    }

    private HitText metadata(MetadataField field) throws IOException {
        Cursor cursor = index.cursor();
        return new HitText() {
            private Optional<String> value = Optional.empty();

            @Override
            public void load(Stretch stretch, int paragraph) throws IOException {
                value = value(cursor, columns.document(paragraph), field);
            }

            @Override
            public Optional<String> of(int hit) {
                return value;
            }
        };
    }

    static Optional<String> value(Cursor cursor, int doc, MetadataField field) throws IOException {
        DocumentRow document = cursor.documentOf(doc);
        return switch (field) {
            case SCHOOL -> school(document.document().school());
            case YEAR -> year(document.document().period());
            case DOCUMENT_KIND -> Optional.of(document.document().kind().id());
            case SOURCE -> Optional.of(document.document().source());
            case CATEGORY -> cursor.paragraph(doc).category().map(Labelled::id);
            case KIND -> Optional.of(cursor.paragraph(doc)).map(ParagraphRow::kind).map(Labelled::id);
        };
    }

    private static Optional<String> school(School school) {
        return school.name().or(school::id);
    }

    private static Optional<String> year(Period period) {
        return period.year().isPresent() ? Optional.of(Integer.toString(period.year().getAsInt())) : Optional.empty();
    }

    /// Something done with a stretch.
    private interface Work {
        void on(Stretch stretch) throws IOException;
    }

    private void each(Work work) throws IOException {
        InParallel.over(Stretch.of(columns, index.reader()), columns.paragraphs(), stretch -> {
            work.on(stretch);
            return stretch;
        });
    }
}
