package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gonghui.corpus.query.Subcorpus;
import org.gonghui.corpus.query.TokenSequence;
import org.gonghui.corpus.query.TokenVisitor;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;
import org.jspecify.annotations.Nullable;

/// The tokens of a part of a corpus, with hits.
record SubcorpusSource(Subcorpus subcorpus, Types types, HitRanges ranges) implements TokenSource {

    @Override
    public void read(Reader reader) throws IOException {
        try {
            subcorpus.visitInOrder(new Visitor(reader, ranges));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public <R extends Reader> List<R> readInParts(Supplier<R> readers) throws IOException {
        try {
            List<R> made = new ArrayList<>();
            subcorpus.visit(() -> {
                made.add(readers.get());
                return new Visitor(made.getLast(), new HitRanges());
            });
            return made;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Tells a reader of each paragraph, and is that paragraph.
    private static final class Visitor implements TokenVisitor, Passage {

        private final Reader reader;
        private final HitRanges ranges;
        private @Nullable TokenSequence current;
        private int document = -1;
        private int firstHit;
        private int endHit;

        Visitor(Reader reader, HitRanges ranges) {
            this.reader = reader;
            this.ranges = ranges;
        }

        @Override
        public void visit(TokenSequence tokens) {
            current = tokens;
            firstHit = endHit;
            endHit = ranges.endOf(tokens.paragraph(), firstHit);
            if (tokens.document() != document) {
                document = tokens.document();
                reader.document(() -> row(tokens));
            }
            reader.paragraph(this);
        }

        private static DocumentRow row(TokenSequence tokens) {
            try {
                return tokens.documentRow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private TokenSequence tokens() {
            if (current == null) {
                throw new IllegalStateException("reading has not begun");
            }
            return current;
        }

        @Override
        public int paragraph() {
            return tokens().paragraph();
        }

        @Override
        public int size() {
            return tokens().size();
        }

        @Override
        public int type(int position) {
            return tokens().type(position);
        }

        @Override
        public Optional<Category> category() {
            try {
                return tokens().paragraphRow().category();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int hits() {
            return endHit - firstHit;
        }

        @Override
        public int hitStart(int hit) {
            return ranges.start(firstHit + hit);
        }

        @Override
        public int hitEnd(int hit) {
            return ranges.end(firstHit + hit);
        }
    }
}
