package org.gonghui.analyzer.measure;

/// How often two words stand together, and how often each of them at all.
///
/// In windows around a node every token of the text that is not itself a node is one thing: it stands in a window or
/// not, it is the collocate or not, and it counts once however many windows it stands in (S. Evert, Corpora and
/// Collocations, in: Lüdeling & Kytö, Corpus Linguistics, 2008, 1212–1248, on surface co-occurrence). In a grammar pattern
/// each match is one thing, and `around` equals `node`.
///
/// @param both tokens of the collocate that stand with a node
/// @param node occurrences of the node
/// @param collocate tokens of the collocate, whether with a node or not
/// @param around tokens that stand with a node, of whatever word
/// @param total all tokens of the text that are no node
public record Cooccurrence(long both, long node, long collocate, long around, long total) {

    public Cooccurrence {
        if (node < 0) {
            throw new IllegalArgumentException("counts must not be negative, got node " + node);
        }
        // refuses the rest
        checked(both, collocate, around, total);
    }

    private static Contingency checked(long both, long collocate, long around, long total) {
        return new Contingency(both, around, collocate, total);
    }

    /// The table of the tokens: with a node or not, the collocate or not.
    public Contingency table() {
        return checked(both, collocate, around, total);
    }
}
