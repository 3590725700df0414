package org.gonghui.corpus.index;

/// What a commit of a corpus says about itself.
///
/// @param schema version of the layout of the index
/// @param tool name and version of the program that wrote it
/// @param fingerprints what its annotations depend on
/// @param fingerprint SHA-256 over everything in it; equal for equal inputs, rules and register, whatever the number of
///     threads and the order in which they were indexed
/// @param inputs lines of the input ledger
/// @param documents documents in it
/// @param paragraphs paragraphs in it, page furniture included
public record Manifest(String schema, String tool, Fingerprints fingerprints, String fingerprint, int inputs,
        int documents, int paragraphs) {}
