package org.gonghui.corpus.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Substance;

/// The paragraphs of one segment. Not safe for several threads.
final class ParagraphColumns {

    private final ConstantColumn<ParagraphKind> kind;
    private final ConstantColumn<Category> category;
    private final ConstantColumn<Category> secondary;
    private final ConstantColumn<Substance> substance;
    private final NumberColumn probability;
    private final NumberColumn start;
    private final NumberColumn end;
    private final NumberColumn characters;
    private final NumberColumn up;
    private final NumberColumn figures;
    private final NumberColumn activities;
    private final NumberColumn claims;

    ParagraphColumns(LeafReader leaf) throws IOException {
        kind = new ConstantColumn<>(leaf, Fields.KIND, ParagraphKind.class);
        category = new ConstantColumn<>(leaf, Fields.CATEGORY, Category.class);
        secondary = new ConstantColumn<>(leaf, Fields.P_SECONDARY, Category.class);
        substance = new ConstantColumn<>(leaf, Fields.SUBSTANCE, Substance.class);
        probability = new NumberColumn(leaf, Fields.P_PROBABILITY);
        start = new NumberColumn(leaf, Fields.P_START);
        end = new NumberColumn(leaf, Fields.P_END);
        characters = new NumberColumn(leaf, Fields.CHARACTER_COUNT);
        up = new NumberColumn(leaf, Fields.P_UP);
        figures = new NumberColumn(leaf, Fields.P_FIGURES);
        activities = new NumberColumn(leaf, Fields.P_ACTIVITIES);
        claims = new NumberColumn(leaf, Fields.P_CLAIMS);
    }

    ParagraphRow row(int doc, String documentId) throws IOException {
        return new ParagraphRow(documentId, new Span(start.getInt(doc), end.getInt(doc)), kind.get(doc),
                category.find(doc), secondary.find(doc), Double.longBitsToDouble(probability.get(doc)),
                substance.find(doc), characters.getInt(doc));
    }

    /// The Lucene document of the paragraph's document; `doc` itself if it is no paragraph but a document.
    int documentOf(int doc) throws IOException {
        return up.has(doc) ? doc + up.getInt(doc) : doc;
    }

    boolean hasFacts(int doc) throws IOException {
        return figures.get(doc) > 0 || activities.get(doc) > 0 || claims.has(doc);
    }
}
