package org.gonghui.corpus.query;

/// Is told where hits stand among the tokens.
@FunctionalInterface
public interface RangeVisitor {

    /// A hit.
    ///
    /// @param paragraph as [TokenSequence#paragraph]
    /// @param start position of the first token that the hit touches
    /// @param end one past the position of the last one
    void visit(int paragraph, int start, int end);
}
