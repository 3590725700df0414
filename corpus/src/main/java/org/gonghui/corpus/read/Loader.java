package org.gonghui.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Fetches the bytes of inputs.
final class Loader {

    private final Limits limits;

    Loader(Limits limits) {
        this.limits = limits;
    }

    LoadOutcome load(Input input) {
        try {
            return file(input, input.file());
        } catch (NoSuchFileException e) {
            return new LoadOutcome.Unloadable(input, Reasons.vanished(), 0);
        } catch (AccessDeniedException e) {
            return new LoadOutcome.Unloadable(input, Reasons.noPermission(), 0);
        } catch (IOException e) {
            return new LoadOutcome.Unloadable(input, Reasons.unreadable(String.valueOf(e.getMessage())), 0);
        }
    }

    private LoadOutcome file(Input input, Path file) throws IOException {
        long size = Files.size(file);
        if (size > limits.fileBytes()) {
            return new LoadOutcome.Unloadable(input, Reasons.tooLarge(size, limits.fileBytes()), size);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(Math.toIntExact(limits.fileBytes() + 1));
            return bytes.length > limits.fileBytes()
                    ? new LoadOutcome.Unloadable(input, Reasons.tooLarge(-1, limits.fileBytes()), bytes.length)
                    : new LoadOutcome.Loaded(input, new Content(bytes), sha256(bytes));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
