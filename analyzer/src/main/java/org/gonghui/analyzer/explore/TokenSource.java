package org.gonghui.analyzer.explore;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;

/// The tokens of a subcorpus. It can be read any number of times and gives the same each time.
public interface TokenSource {

    /// The types of its tokens: words with a part of speech.
    Types types();

    /// Reads everything, in the order of the corpus.
    void read(Reader reader) throws IOException;

    /// Reads everything, perhaps on several threads: each reader is told of whole documents in the order of the corpus, by
    /// one thread, and of no hits.
    ///
    /// @param readers makes readers; asked by one thread
    /// @return the readers, in the order of what they read
    default <R extends Reader> List<R> readInParts(Supplier<R> readers) throws IOException {
        R reader = readers.get();
        read(reader);
        return List.of(reader);
    }

    /// Types by number. Those of one word are neighbours; words are in the order of code points.
    interface Types {

        /// How many there are.
        int size();

        String word(int type);

        String pos(int type);

        boolean isPunctuation(int type);
    }

    /// What the reading is told.
    interface Reader {

        /// The next document has begun; one or more of its paragraphs follow.
        ///
        /// @param document gives the document; costs far more than tokens do, and only while its paragraphs are read
        void document(Supplier<DocumentRow> document);

        /// The next paragraph of the document. It must not be kept: the same object may come again.
        void paragraph(Passage passage);
    }

    /// The tokens of one paragraph.
    interface Passage {

        /// A number that this paragraph alone has in the whole corpus, at least 0.
        int paragraph();

        /// Number of tokens, punctuation included.
        int size();

        /// The type at a position, from 0.
        int type(int position);

        /// The paragraph's main category. Costs more than its tokens.
        Optional<Category> category();

        /// Number of hits of the query that the source was made with; 0 without one.
        int hits();

        /// First position of a hit. Hits are in the order of start, then end, and may overlap.
        ///
        /// @param hit from 0
        int hitStart(int hit);

        /// One past the last position of a hit; never its first.
        ///
        /// @param hit from 0
        int hitEnd(int hit);
    }
}
