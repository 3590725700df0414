package org.gonghui.corpus.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.gonghui.corpus.text.InputOutcome;
import org.gonghui.corpus.text.InputRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// A line of the input ledger as JSON, as it is kept in the index.
final class InputRowJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private InputRowJson() {}

    /// UTF-8; unpaired surrogates, which have none, become U+FFFD.
    static BytesRef write(InputRow row) {
        ObjectNode node = JSON.createObjectNode();
        node.put("source", row.source()).put("outcome", row.outcome().id());
        row.reason().ifPresent(reason -> node.put("zh", reason.zh()).put("en", reason.en()));
        node.put("format", row.format()).put("charset", row.charset());
        node.put("bytes", row.bytes()).put("sha256", row.sha256()).put("documents", row.documents());
        try {
            return new BytesRef(JSON.writeValueAsString(node));
        } catch (IOException e) {
            throw new IllegalStateException("a tree of strings and numbers is always writable", e);
        }
    }

    static InputRow read(byte[] json) throws IOException {
        JsonNode node = JSON.readTree(json);
        Optional<Message> reason = node.has("zh")
                ? Optional.of(new Message(node.path("zh").asText(), node.path("en").asText()))
                : Optional.empty();
        return new InputRow(node.path("source").asText(),
                Labelled.of(InputOutcome.class, node.path("outcome").asText()), reason, node.path("format").asText(),
                node.path("charset").asText(), node.path("bytes").longValue(), node.path("sha256").asText(),
                node.path("documents").intValue());
    }
}
