package org.gonghui.corpus.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;

/// Lines of the input ledger in little memory, since there may be a million of them: some fifty bytes each besides the
/// source, a sixth of what an [InputRow] takes. The rows are made anew whenever they are asked for.
///
/// Rows can be added at the end and not changed. Safe for any number of threads once nobody adds any.
public final class InputRows extends AbstractList<InputRow> {

    private static final int CHUNK = 1 << 10;
    private static final int DIGEST = 32;
    private static final HexFormat HEX = HexFormat.of();

    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final Map<Form, Integer> numbers = new HashMap<>();
    private final Map<Integer, Message> reasons = new HashMap<>();
    private int size;

    /// What many rows have in common.
    ///
    /// @param sha256 empty if the row has a digest, else what stands there
    private record Form(InputOutcome outcome, String format, String charset, Optional<String> sha256) {}

    /// Some rows as columns.
    private static final class Chunk {
        private final String[] sources = new String[CHUNK];
        private final byte[] digests = new byte[CHUNK * DIGEST];
        private final long[] bytes = new long[CHUNK];
        private final int[] documents = new int[CHUNK];
        private final int[] forms = new int[CHUNK];
    }

    /// Collects rows in their order.
    public static Collector<InputRow, InputRows, InputRows> collector() {
        return Collector.of(InputRows::new, InputRows::add, (left, right) -> {
            left.addAll(right);
            return left;
        });
    }

    @Override
    public boolean add(InputRow row) {
        if (size % CHUNK == 0) {
            chunks.add(new Chunk());
        }
        Chunk chunk = chunks.getLast();
        int at = size % CHUNK;
        boolean isDigest = isDigest(row.sha256());
        if (isDigest) {
            System.arraycopy(HEX.parseHex(row.sha256()), 0, chunk.digests, at * DIGEST, DIGEST);
        }
        chunk.sources[at] = row.source();
        chunk.bytes[at] = row.bytes();
        chunk.documents[at] = row.documents();
        chunk.forms[at] = number(new Form(row.outcome(), row.format(), row.charset(),
                isDigest ? Optional.empty() : Optional.of(row.sha256())));
        row.reason().ifPresent(reason -> reasons.put(size, reason));
        size++;
        return true;
    }

    private int number(Form form) {
        return numbers.computeIfAbsent(form, any -> {
            forms.add(form);
            return forms.size() - 1;
        });
    }

    private static boolean isDigest(String sha256) {
        return sha256.length() == 2 * DIGEST
                && sha256.chars().allMatch(digit -> (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
    }

    @Override
    public InputRow get(int index) {
        Objects.checkIndex(index, size);
        Chunk chunk = chunks.get(index / CHUNK);
        int at = index % CHUNK;
        Form form = forms.get(chunk.forms[at]);
        String sha256 = form.sha256()
                .orElseGet(() -> HEX.formatHex(chunk.digests, at * DIGEST, (at + 1) * DIGEST));
        return new InputRow(chunk.sources[at], form.outcome(), Optional.ofNullable(reasons.get(index)), form.format(),
                form.charset(), chunk.bytes[at], sha256, chunk.documents[at]);
    }

    @Override
    public int size() {
        return size;
    }
}
