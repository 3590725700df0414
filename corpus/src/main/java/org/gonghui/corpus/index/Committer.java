package org.gonghui.corpus.index;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.gonghui.corpus.index.CommitSteps.Step;
import org.gonghui.corpus.text.InputRow;

/// Makes commits: first the plain files under provisional names, then the Lucene commit, which decides, then the names.
final class Committer {

    private final CorpusDirectory directory;
    private final LuceneWriter lucene;
    private final Fingerprints fingerprints;
    private final String rules;
    private final CommitSteps steps;
    private boolean committed;

    Committer(CorpusDirectory directory, LuceneWriter lucene, Fingerprints fingerprints, String rules,
            CommitSteps steps) {
        this.directory = directory;
        this.lucene = lucene;
        this.fingerprints = fingerprints;
        this.rules = rules;
        this.steps = steps;
    }

    /// Whether there was a commit by this writer.
    boolean hasCommitted() {
        return committed;
    }

    Manifest commit(CommitDetails details) throws CorpusException, IOException {
        SideFiles files = new SideFiles(directory.path());
        try {
            lucene.change(writer -> lucene.settle());
            steps.done(Step.FLUSHED);
            Manifest manifest = stage(details, files);
            steps.done(Step.STAGED);
            lucene.change(writer -> {
                writer.setLiveCommitData(new CommitData(manifest, files.hashes()).toMap().entrySet());
                writer.commit();
            });
            committed = true;
            steps.done(Step.COMMITTED);
            files.publish();
            steps.done(Step.PUBLISHED);
            return manifest;
        } catch (CorpusException | IOException e) {
            tidy(files, e);
            throw e;
        }
    }

    /// Leaves no files under provisional names but those of a commit that was made all the same.
    private void tidy(SideFiles files, Exception failure) {
        try {
            files.recover(directory.committedFiles());
        } catch (CorpusException | IOException e) {
            failure.addSuppressed(e); // the next writer does it
        }
    }

    private Manifest stage(CommitDetails details, SideFiles files) throws CorpusException, IOException {
        try (DirectoryReader reader = DirectoryReader.open(lucene.writer())) {
            CorpusIndex index = new CorpusIndex(reader);
            Manifest manifest = manifest(details.tool(), index);
            files.stage(SideFiles.SCHOOLS, details.schools());
            files.stage(SideFiles.DOCUMENTS, details.documents());
            files.stage(SideFiles.INPUTS, out -> details.ledger().write(index.inputs(), out));
            if (sources(index).anyMatch(source -> details.locations().apply(source).isPresent())) {
                files.stage(SideFiles.LOCATIONS, out -> Locations.write(sources(index), details.locations(), out));
            }
            files.stage(SideFiles.MANIFEST,
                    out -> ManifestJson.write(manifest, files.hashes(), index.inputs(), out));
            return manifest;
        }
    }

    private static Stream<String> sources(CorpusIndex index) {
        return index.inputs().map(InputRow::source);
    }

    /// Counts, and the fingerprint over the sources' digests in order.
    private Manifest manifest(String tool, CorpusIndex index) throws CorpusException {
        ContentDigest digest = new ContentDigest();
        digest.add(CommitData.SCHEMA);
        digest.add(fingerprints.segmenter());
        digest.add(rules);
        int inputs = 0;
        int documents = 0;
        int paragraphs = 0;
        Foreigners foreigners = new Foreigners();
        Iterator<InputState> states = index.states().iterator();
        while (states.hasNext()) {
            InputState state = states.next();
            foreigners.add(state);
            digest.add(state.digest());
            inputs++;
            documents += state.documents();
            paragraphs += state.paragraphs();
        }
        foreigners.refuse();
        return new Manifest(CommitData.SCHEMA, tool, fingerprints, digest.finish(), inputs, documents, paragraphs);
    }

    /// Sources that were annotated with other rules.
    private final class Foreigners {

        private int count;
        private String first = "";

        void add(InputState state) {
            if (!state.rules().equals(rules)) {
                first = count++ == 0 ? state.row().source() : first;
            }
        }

        void refuse() throws CorpusException {
            if (count > 0) {
                throw Problems.mixed(directory.path(), count, first);
            }
        }
    }
}
