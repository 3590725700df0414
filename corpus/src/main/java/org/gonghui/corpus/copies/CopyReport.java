package org.gonghui.corpus.copies;

import java.util.List;

/// What copies there are.
///
/// @param documents every document with its share of own words, in the order of the source
/// @param pairs pairs of documents: those that are copies as wholes first, then by share, then by id
/// @param groups groups of documents that are copies of each other as wholes, larger ones first
/// @param stock stock passages, most frequent first
public record CopyReport(List<DocumentShare> documents, List<CopyPair> pairs, List<CopyGroup> groups,
        List<StockPassage> stock) {

    public CopyReport {
        documents = List.copyOf(documents);
        pairs = List.copyOf(pairs);
        groups = List.copyOf(groups);
        stock = List.copyOf(stock);
    }
}
