package org.gonghui.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SourcePlacesTest {

    private static final int SOURCES = 200;

    @Test
    void findsThePlaceOfEverySourceWhateverIsLeftOut() throws IOException {
        List<Integer> places = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int source = 0; source < SOURCES; source++) {
            places.add(source);
            sizes.add(1 + random.nextInt(9));
        }
        Collections.shuffle(places, random);
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            write(directory, places, sizes);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                CorpusOrder order = CorpusOrder.of(reader);
                for (int step = 1; step < reader.maxDoc(); step++) {
                    check(new SourcePlaces(order), step, places, sizes);
                }
            }
        }
    }

    /// The last document of a source bears its name, the others stand before it.
    private static void write(ByteBuffersDirectory directory, List<Integer> places, List<Integer> sizes)
            throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int source = 0; source < places.size(); source++) {
                List<Document> block = new ArrayList<>();
                for (int i = 0; i < sizes.get(source); i++) {
                    block.add(new Document());
                }
                block.getLast()
                        .add(new StringField(Fields.INPUT, String.format("%04d", places.get(source)), Field.Store.NO));
                writer.addDocuments(block);
            }
        }
    }

    private static void check(SourcePlaces found, int step, List<Integer> places, List<Integer> sizes) {
        assertThat(found.size()).isEqualTo(places.size());
        int doc = 0;
        int before = -1;
        int start = 0;
        for (int source = 0; source < places.size(); source++) {
            int end = start + sizes.get(source);
            for (; doc < end; doc += step) {
                assertThat(found.advance(doc)).as("document %s by steps of %s", doc, step).isEqualTo(source != before);
                assertThat(found.place()).as("document %s by steps of %s", doc, step).isEqualTo(places.get(source));
                before = source;
            }
            start = end;
        }
    }
}
