package org.gonghui.cli.command;

import org.gonghui.corpus.copies.Change;
import org.gonghui.corpus.copies.CopiedPassage;
import org.gonghui.corpus.copies.CopyReport;
import org.gonghui.corpus.copies.Quotations;
import org.gonghui.corpus.copies.StockPassage;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Span;

/// Copies as a gate lets them through: they were found in the texts as they are, and only then masked.
///
/// @param gate what may be shown of a text
record MaskedResults(NameGate gate) {

    CopyReport of(CopyReport report) {
        return gate.masks()
                ? new CopyReport(report.documents(), report.pairs(), report.groups(),
                        report.stock().stream().map(this::of).toList())
                : report;
    }

    Quotations of(Quotations quotations) {
        return gate.masks() ? pair -> quotations.of(pair).stream().map(this::of).toList() : quotations;
    }

    private CopiedPassage of(CopiedPassage passage) {
        String first = gate.apply(passage.firstText());
        String second = gate.apply(passage.secondText());
        return new CopiedPassage(passage.first(), passage.second(), first, second, passage.similarity(),
                passage.changes()
                        .stream()
                        .map(change -> new Change(change.kind(), change.first(), change.second(),
                                words(first, passage.first(), change.first()),
                                words(second, passage.second(), change.second())))
                        .toList());
    }

    private static String words(String text, Span passage, Span change) {
        return change.shift(-passage.start()).in(text);
    }

    private StockPassage of(StockPassage stock) {
        return new StockPassage(gate.apply(stock.text()), stock.families(), stock.places());
    }
}
