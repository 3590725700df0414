package org.gonghui.corpus.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads the files that users give beside documents (dictionaries, registers, models …): as a whole, but never more than
/// [#MAX_BYTES] of them, since what is named may be a device that has no end.
public final class UserFile {

    /// The longest file, in bytes: 64 MiB.
    public static final int MAX_BYTES = 64 << 20;

    private UserFile() {}

    /// All bytes of a file.
    ///
    /// @throws FileSystemException if there are more than [#MAX_BYTES]
    /// @throws IOException if it cannot be read
    public static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new FileSystemException(file.toString(), null, "> 64 MiB");
            }
            return bytes;
        }
    }

    /// A file in UTF-8 as it stands, byte-order mark and all.
    ///
    /// @throws CharacterCodingException if it is not in UTF-8
    /// @throws IOException as [#bytes]
    public static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file))).toString();
    }

    /// The lines of [#text], without their ends.
    public static List<String> lines(Path file) throws IOException {
        return text(file).lines().toList();
    }
}
