package org.gonghui.corpus.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.Token;

/// SHA-256 over the content of Lucene documents: names and values of their fields in order, and the tokens, which are
/// no values. Every piece is preceded by its length, so that no two contents are alike by accident.
final class ContentDigest {

    private static final int ROOM = 1 << 12;

    private final MessageDigest digest = Sha256.start();
    /// Bytes that were not digested yet: to digest each of the many small pieces by itself takes longer.
    private final byte[] waiting = new byte[ROOM];
    private int length;

    void add(Document document) {
        add(document.getFields().size());
        for (IndexableField field : document.getFields()) {
            add(field.name());
            if (field.numericValue() != null) {
                add(field.numericValue().toString());
            } else if (field.binaryValue() != null) {
                add(field.binaryValue());
            } else if (field.stringValue() != null) {
                add(field.stringValue());
            }
        }
    }

    /// @param tokens the tokens of a paragraph
    /// @param types their types, in their order
    void add(List<Token> tokens, List<TypeBytes.Type> types) {
        add(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            add(tokens.get(i).start());
            put(types.get(i).digested());
        }
    }

    void add(String text) {
        add(new BytesRef(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(BytesRef bytes) {
        add(bytes.length);
        put(bytes);
    }

    private void add(int number) {
        makeRoom(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            waiting[length++] = (byte) (number >>> shift);
        }
    }

    private void put(BytesRef bytes) {
        makeRoom(bytes.length);
        if (bytes.length > waiting.length) {
            digest.update(bytes.bytes, bytes.offset, bytes.length);
        } else {
            System.arraycopy(bytes.bytes, bytes.offset, waiting, length, bytes.length);
            length += bytes.length;
        }
    }

    /// Makes room for some more bytes, if there can be any.
    private void makeRoom(int more) {
        if (length + more > waiting.length) {
            digest.update(waiting, 0, length);
            length = 0;
        }
    }

    String finish() {
        digest.update(waiting, 0, length);
        length = 0;
        return Sha256.finish(digest);
    }
}
