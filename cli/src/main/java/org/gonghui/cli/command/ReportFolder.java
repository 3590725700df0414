package org.gonghui.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gonghui.analyzer.county.CountyInput;
import org.gonghui.analyzer.peers.PeerFile;
import org.gonghui.analyzer.publication.HtmlPages;
import org.gonghui.analyzer.publication.Publication;
import org.gonghui.analyzer.publication.WordPublication;
import org.gonghui.analyzer.publication.WorkbookPublication;
import org.gonghui.analyzer.report.OutputFolder;
import org.gonghui.cli.record.InputDigest;
import org.gonghui.cli.record.RunManifest;
import org.gonghui.cli.record.RunManifestFile;
import org.gonghui.cli.render.Console;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.UserException;

/// Writes a report as a new folder, in full or not at all: pages, workbook, document, the peers, and `report.json`, which
/// tells how it came about. The same report gives the same bytes, wherever the corpus and the folder are.
record ReportFolder(Publication report, CountyInput input, GivenArguments given, Console console) {

    static final String MANIFEST = "report.json";
    private static final String WORKBOOK = "report.xlsx";
    private static final String DOCUMENT = "report.docx";
    private static final String PEERS = "peers.csv";

    void write(Path folder) throws IOException, UserException {
        Optional<RunManifest.CorpusMark> corpus = given.corpusMark().map(ReportFolder::withoutPlace);
        SortedMap<String, String> files = withoutPlaces(given.fileDigests());
        OutputFolder.write(folder, part -> {
            Language language = console.language();
            HtmlPages.write(report, part, language);
            WorkbookPublication.write(report, part.resolve(WORKBOOK), language);
            WordPublication.write(report, part.resolve(DOCUMENT), language);
            Files.write(part.resolve(PEERS), PeerFile.write(input.groups(), input.ledger().ledger().register())
                    .getBytes(StandardCharsets.UTF_8));
            manifest(part, corpus, files);
        });
    }

    private void manifest(Path part, Optional<RunManifest.CorpusMark> corpus, SortedMap<String, String> files)
            throws IOException {
        TreeMap<String, List<String>> options = new TreeMap<>(given.options());
        GivenArguments.OUTPUTS.forEach(options::remove);
        SortedMap<String, String> notes = new TreeMap<>();
        notes.put("year", Integer.toString(input.comparison().year()));
        notes.put("period", input.comparison().type().id());
        RunManifest manifest = new RunManifest("gonghui " + Version.program(), given.command(), List.of(), options,
                new RunManifest.Screen(console.language(), Console.DEFAULT_WIDTH), corpus, files, notes, outputs(part));
        try {
            RunManifestFile.write(manifest, part.resolve(MANIFEST));
        } catch (UserException e) {
            throw new IOException(e);
        }
    }

    private static List<RunManifest.Output> outputs(Path part) throws IOException {
        List<Path> written;
        try (Stream<Path> files = Files.list(part)) {
            written = files.sorted().toList();
        }
        List<RunManifest.Output> outputs = new ArrayList<>();
        for (Path file : written) {
            outputs.add(InputDigest.output(file.getFileName().toString(), file));
        }
        return outputs;
    }

    /// Where a corpus lies says nothing of the report.
    private static RunManifest.CorpusMark withoutPlace(RunManifest.CorpusMark mark) {
        return new RunManifest.CorpusMark(name(mark.path()), mark.fingerprint(), mark.schema(), mark.segmenter(),
                mark.rules());
    }

    private static SortedMap<String, String> withoutPlaces(SortedMap<String, String> files) {
        SortedMap<String, String> named = new TreeMap<>();
        files.forEach((path, digest) -> named.put(name(path), digest));
        return named;
    }

    private static String name(String path) {
        Path name = Path.of(path).getFileName();
        return name == null ? path : name.toString();
    }
}
