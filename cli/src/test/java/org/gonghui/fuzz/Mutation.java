package org.gonghui.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Changes inputs at random: bytes as a broken disk or a liar would, texts as an absent-minded or hostile writer would.
final class Mutation {

    private static final int LONGEST_TEXT = 20_000;
    private static final byte[] ODD_BYTES = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, ' ', '\n', '"', '\\', '/', '9', '-'};

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// A few changes, or none at all.
    ///
    /// @param others what stretches are taken from
    byte[] bytes(byte[] start, List<byte[]> others) {
        byte[] bytes = start.clone();
        for (int rounds = random.nextInt(7); rounds > 0 && bytes.length > 0; rounds--) {
            bytes = change(bytes, pick(others));
        }
        return bytes;
    }

    private byte[] change(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
        switch (random.nextInt(10)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = ODD_BYTES[random.nextInt(ODD_BYTES.length)];
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 3 -> integer(bytes, at);
            case 4 -> {
                return joined(bytes, 0, at, bytes, at + length, bytes.length);
            }
            case 5 -> {
                return joined(bytes, 0, at + length, bytes, at, bytes.length);
            }
            case 6 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 7 -> {
                int from = random.nextInt(Math.max(1, other.length));
                int to = Math.min(other.length, from + length);
                return joined(joined(bytes, 0, at, other, from, to), 0, at + to - from, bytes, at, bytes.length);
            }
            default -> {
                for (int i = 0; i < length; i++) {
                    bytes[at + i] ^= (byte) (random.nextInt(8) == 0 ? random.nextInt(256) : 0);
                }
            }
        }
        return bytes;
    }

    /// A length or an offset that lies.
    private void integer(byte[] bytes, int at) {
        int width = 1 << random.nextInt(4);
        long value = switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> -1L;
            case 2 -> Integer.MAX_VALUE;
            case 3 -> bytes.length;
            default -> at;
        };
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >>> (8 * i));
        }
    }

    private static byte[] joined(byte[] left, int from, int to, byte[] right, int rightFrom, int rightTo) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(left, from, to - from);
        all.write(right, rightFrom, rightTo - rightFrom);
        return all.toByteArray();
    }

    /// A few changes, or none at all.
    ///
    /// @param pieces what is put in
    String text(String start, List<String> pieces) {
        StringBuilder text = new StringBuilder(start);
        for (int rounds = random.nextInt(9); rounds > 0; rounds--) {
            change(text, pieces);
        }
        text.setLength(Math.min(text.length(), LONGEST_TEXT));
        return text.toString();
    }

    private void change(StringBuilder text, List<String> pieces) {
        int at = random.nextInt(text.length() + 1);
        int length = Math.min(text.length() - at, 1 + random.nextInt(1 << random.nextInt(8)));
        switch (random.nextInt(8)) {
            case 0 -> text.delete(at, at + length);
            case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, at + length));
            case 2 -> text.insert(at, pick(pieces).repeat(1 + random.nextInt(1 << random.nextInt(9))));
            case 3 -> text.insert(at, (char) random.nextInt(0x10000));
            case 4 -> text.replace(at, at + length, Texts.stretch(random, length));
            case 5 -> text.setLength(at + length);
            default -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    text.insert(random.nextInt(text.length() + 1), pick(pieces));
                }
            }
        }
    }
}
