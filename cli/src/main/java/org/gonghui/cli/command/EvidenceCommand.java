package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gonghui.analyzer.ledger.FactId;
import org.gonghui.cli.render.Console;
import org.gonghui.cli.render.EvidenceText;
import org.gonghui.cli.render.EvidenceText.Evidence;
import org.gonghui.corpus.index.Corpus;
import org.gonghui.corpus.index.CorpusTexts;
import org.gonghui.corpus.index.ParagraphEntry;
import org.gonghui.corpus.names.MaskedText;
import org.gonghui.corpus.names.NameGate;
import org.gonghui.corpus.text.Activity;
import org.gonghui.corpus.text.Figure;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.ParagraphRow;
import org.gonghui.corpus.text.Span;
import org.gonghui.corpus.text.Summary;
import org.gonghui.corpus.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `evidence`: the text behind rows of the ledger.
@Command(name = "evidence")
final class EvidenceCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private NamesOption names = new NamesOption();

    @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "search.corpus")
    private Path directory;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", descriptionKey = "evidence.id")
    private List<String> ids = List.of();

    EvidenceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, UserException {
        List<String> lines = new ArrayList<>();
        try (Corpus corpus = Corpus.open(directory)) {
            CorpusTexts texts = corpus.texts();
            for (String id : ids) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.addAll(new EvidenceText(console).lines(evidence(id, corpus, texts)));
            }
        }
        lines.forEach(console.out()::println);
        return Gonghui.DONE;
    }

    private Evidence evidence(String written, Corpus corpus, CorpusTexts texts) throws IOException, UserException {
        FactId id = FactId.parse(written)
                .orElseThrow(() -> new UserException(new Message(
                        "“" + written + "”不是编号；编号形如 figure:文档#1@131-135，见 figures、activities、compare 的 id 和 rows 列",
                        "'" + written
                                + "' is no id; ids look like figure:DOCUMENT#1@131-135, see the columns id and rows"
                                + " of figures, activities and compare")));
        int document = IntStream.range(0, texts.size())
                .filter(number -> texts.document(number).document().id().equals(id.document()))
                .findFirst()
                .orElseThrow(() -> notThere(id));
        return evidence(id, texts.document(document).document(), texts.paragraphs(document), facts(corpus, id));
    }

    private UserException notThere(FactId id) {
        return new UserException(new Message("语料里没有 " + id + "；这个编号是别的语料的，或文件已改动",
                "the corpus has no " + id + "; the id is of another corpus, or the file has changed since"));
    }

    private Evidence evidence(FactId id, Summary document, List<ParagraphEntry> entries, List<Message> facts)
            throws UserException {
        int at = IntStream.range(0, entries.size())
                .filter(number -> entries.get(number).paragraph().span().contains(id.span()))
                .findFirst()
                .orElseThrow(() -> notThere(id));
        if (id.sort() != FactId.Sort.PARAGRAPH && facts.isEmpty()) {
            throw notThere(id);
        }
        NameGate gate = names.gate();
        MaskedText shown = gate
                .read(entries.stream().map(ParagraphEntry::text).collect(Collectors.joining("\n")));
        ParagraphEntry entry = entries.get(at);
        return new Evidence(id, document.withTitle(gate.apply(document.title())),
                entry.headings().stream().map(shown::words).toList(),
                entry.paragraph().span(), text(entries, at, shown), text(entries, at - 1, shown),
                text(entries, at + 1, shown), facts);
    }

    private static String text(List<ParagraphEntry> entries, int number, MaskedText shown) {
        if (number < 0 || number >= entries.size()) {
            return "";
        }
        int start = entries.subList(0, number).stream().mapToInt(entry -> entry.text().length() + 1).sum();
        return shown.in(new Span(start, start + entries.get(number).text().length()));
    }

    /// What the rows of that id say; nothing for a paragraph, or if there is none.
    private static List<Message> facts(Corpus corpus, FactId id) {
        return corpus.facts()
                .filter(facts -> facts.paragraph().document().equals(id.document())
                        && facts.paragraph().span().contains(id.span()))
                .findFirst()
                .map(facts -> switch (id.sort()) {
                    case FIGURE -> facts.figures().stream().filter(figure -> figure.span().equals(id.span()))
                            .map(EvidenceCommand::said).toList();
                    case ACTIVITY -> facts.activities().stream()
                            .filter(activity -> activity.span().equals(id.span()))
                            .map(EvidenceCommand::said).toList();
                    case PARAGRAPH -> List.of(said(facts.paragraph()));
                })
                .orElse(List.of());
    }

    private static Message said(Figure figure) {
        String value = figure.value().map(Object::toString).orElse("")
                + figure.min().filter(min -> figure.value().isEmpty()).map(min -> "≥" + min).orElse("");
        return joined(List.of(same(figure.measure()), same(value), figure.unit().label(),
                figure.precision().label(), figure.status().label()), Optional.empty());
    }

    private static Message said(Activity activity) {
        return joined(List.of(activity.type().label(), activity.category().label(), activity.status().label(),
                activity.role().label()),
                activity.occurrences().isPresent()
                        ? Optional.of(same("×" + activity.occurrences().getAsInt()))
                        : Optional.empty());
    }

    private static Message said(ParagraphRow paragraph) {
        return joined(List.of(paragraph.kind().label()), paragraph.category().map(category -> category.label()));
    }

    private static Message same(String text) {
        return new Message(text, text);
    }

    private static Message joined(List<Message> parts, Optional<Message> more) {
        List<Message> all = new ArrayList<>(parts);
        more.ifPresent(all::add);
        all.removeIf(part -> part.zh().isEmpty());
        return new Message(all.stream().map(Message::zh).collect(Collectors.joining(" · ")),
                all.stream().map(Message::en).collect(Collectors.joining(" · ")));
    }
}
