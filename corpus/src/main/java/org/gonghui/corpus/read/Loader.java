package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gonghui.corpus.text.Message;

/// Fetches the bytes of inputs.
final class Loader {

    private final Limits limits;

    Loader(Limits limits) {
        this.limits = limits;
    }

    LoadOutcome load(Input input) {
        try {
            return switch (input) {
                case Input.Unreadable unreadable -> new LoadOutcome.Unloadable(input, unreadable.reason(), 0);
                case Input.FileInput file -> loaded(input, read(file.file()));
                case Input.EntryInput entry -> loaded(input, entry.stored().read(limits));
            };
        } catch (ExtractionException e) {
            return new LoadOutcome.Unloadable(input, e.reason(), statedSize(input));
        } catch (IOException e) {
            return failed(input, Reasons.ofFailure(e, input.source()));
        }
    }

    /// A file that fails may be read another time; an entry of an archive that was opened is damaged.
    private static LoadOutcome failed(Input input, Message reason) {
        return input instanceof Input.FileInput
                ? new LoadOutcome.Unread(input, reason)
                : new LoadOutcome.Unloadable(input, reason, 0);
    }

    /// Asks for the size first, so that a file that is too large is not read at all.
    private byte[] read(Path file) throws IOException, ExtractionException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            throw new ExtractionException(Reasons.tooLarge(size, limits.fileBytes()));
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
            if (bytes.length > limits.fileBytes()) {
                throw new ExtractionException(Reasons.tooLarge(-1, limits.fileBytes()));
            }
            return bytes;
        }
    }

    private static long statedSize(Input input) {
        try {
            return switch (input) {
                case Input.FileInput file -> Files.size(file.file());
                case Input.EntryInput entry -> Math.max(0, entry.stored().size());
                case Input.Unreadable unreadable -> 0;
            };
        } catch (IOException e) {
            return 0;
        }
    }

    private static LoadOutcome loaded(Input input, byte[] bytes) {
        try {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new LoadOutcome.Loaded(input, new Content(bytes), sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
