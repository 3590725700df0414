package org.gonghui.corpus.query;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.gonghui.corpus.index.CorpusIndex;
import org.gonghui.corpus.index.ParagraphTokens;
import org.gonghui.corpus.index.Vocabulary;
import org.gonghui.corpus.query.language.Attribute;

/// Reads features of hits that are single tokens, all of them in one go through the paragraphs.
record NeighbourReader(CorpusIndex index, HitColumns columns, Vocabulary vocabulary) {

    /// Where a token stands, and what of it is wanted.
    ///
    /// @param side on which side of the hit, or within
    /// @param distance from it, 1 for the next
    record Neighbour(Side side, int distance, Attribute attribute) {

        int position(int before, int after) {
            return switch (side) {
                case LEFT -> before - distance + 1;
                case WITHIN -> before + distance;
                case RIGHT -> after + distance - 1;
            };
        }
    }

    /// Sides of a hit.
    enum Side {
        LEFT, WITHIN, RIGHT
    }

    List<FeatureColumn> read(List<Neighbour> neighbours) throws IOException {
        int[][] values = new int[neighbours.size()][columns.hits()];
        InParallel.over(Stretch.of(columns, index.reader()), columns.paragraphs(), stretch -> {
            read(stretch, neighbours, values);
            return stretch;
        });
        return IntStream.range(0, values.length)
                .mapToObj(i -> column(values[i], neighbours.get(i).attribute()))
                .toList();
    }

    private void read(Stretch stretch, List<Neighbour> neighbours, int[][] values) throws IOException {
        ParagraphTokens tokens = index.tokens(stretch.segment());
        for (int paragraph = stretch.from(); paragraph < stretch.to(); paragraph++) {
            tokens.load(columns.document(paragraph) - stretch.segment().docBase);
            for (int hit = columns.firstHit(paragraph); hit < columns.endHit(paragraph); hit++) {
                int before = HitTokens.before(columns, hit, tokens);
                int after = HitTokens.after(columns, hit, tokens);
                for (int i = 0; i < values.length; i++) {
                    Neighbour neighbour = neighbours.get(i);
                    int type = tokens.typeOrNone(neighbour.position(before, after));
                    values[i][hit] = type < 0 ? 0 : 1 + number(neighbour.attribute(), type);
                }
            }
        }
    }

    private int number(Attribute attribute, int type) {
        return switch (attribute) {
            case WORD -> vocabulary.wordOf(type);
            case POS -> vocabulary.tagOf(type);
        };
    }

    private FeatureColumn column(int[] values, Attribute attribute) {
        return switch (attribute) {
            case WORD -> new FeatureColumn(values, vocabulary.words() + 1, rank -> vocabulary.word(rank - 1));
            case POS -> new FeatureColumn(values, vocabulary.tags() + 1, rank -> vocabulary.tag(rank - 1));
        };
    }
}
