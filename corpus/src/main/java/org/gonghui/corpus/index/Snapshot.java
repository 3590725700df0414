package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.gonghui.corpus.text.InputRow;

/// The ledger of a commit, for the writer that goes on from it. Safe for any number of threads.
sealed interface Snapshot extends AutoCloseable {

    /// Of a corpus without a commit.
    Snapshot EMPTY = new Nothing();

    static Snapshot open(CorpusDirectory corpus) throws IOException {
        FSDirectory directory = FSDirectory.open(corpus.index());
        try {
            return new Commit(directory, DirectoryReader.open(directory));
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    /// All lines, by source, read as it goes.
    Stream<InputRow> inputs() throws IOException;

    /// The line of one source.
    Optional<InputRow> find(String source) throws IOException;

    @Override
    void close() throws IOException;

    /// See [#EMPTY].
    record Nothing() implements Snapshot {
        @Override
        public Stream<InputRow> inputs() {
            return Stream.empty();
        }

        @Override
        public Optional<InputRow> find(String source) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    /// Of a corpus with one.
    ///
    /// @param directory where it is
    /// @param reader what is there
    record Commit(FSDirectory directory, DirectoryReader reader) implements Snapshot {

        @Override
        public Stream<InputRow> inputs() throws IOException {
            return new CorpusIndex(reader).inputs();
        }

        @Override
        public Optional<InputRow> find(String source) throws IOException {
            ScoreDoc[] found = new IndexSearcher((IndexReader) reader)
                    .search(new TermQuery(new Term(Fields.INPUT, Terms.of(source))), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(new Cursor(reader).input(found[0].doc));
        }

        @Override
        public void close() throws IOException {
            try (directory) {
                reader.close();
            }
        }
    }
}
