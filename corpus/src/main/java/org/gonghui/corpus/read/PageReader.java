package org.gonghui.corpus.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;

/// Turns inputs into pages. Immutable; safe for any number of threads.
public final class PageReader {

    private final Limits limits;

    public PageReader(Limits limits) {
        this.limits = limits;
    }

    /// Fetches the bytes of an input. Never throws for what is wrong with the input.
    public LoadOutcome load(Input input) {
        try {
            byte[] bytes = Files.readAllBytes(input.file());
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new LoadOutcome.Loaded(input, new Content(bytes), sha256);
        } catch (IOException e) {
            return new LoadOutcome.Unloadable(input, new Message("无法读取", "cannot be read"), 0);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Decodes the bytes of an input. Never throws for what is wrong with the input.
    public ReadOutcome read(LoadOutcome.Loaded loaded) {
        String text = new String(loaded.content().bytes(), StandardCharsets.UTF_8);
        Origin origin = new Origin("txt", "UTF-8", loaded.content().size(), loaded.sha256());
        if (text.length() > limits.textUnits()) {
            return new ReadOutcome.Refused(origin, new Message("文本过长", "text too long"));
        }
        return new ReadOutcome.Read(new Page(loaded.input().source(), text, List.of(), origin));
    }
}
