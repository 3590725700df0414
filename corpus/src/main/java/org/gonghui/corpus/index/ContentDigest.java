package org.gonghui.corpus.index;

import java.nio.ByteBuffer;
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

    private final MessageDigest digest = Sha256.start();

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

    void add(List<Token> tokens) {
        add(tokens.size());
        for (Token token : tokens) {
            add(token.start());
            add(token.word());
            add(token.pos());
        }
    }

    void add(String text) {
        add(new BytesRef(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(BytesRef bytes) {
        add(bytes.length);
        digest.update(bytes.bytes, bytes.offset, bytes.length);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    String finish() {
        return Sha256.finish(digest);
    }
}
