package org.gonghui.corpus.school;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.TextFileException;
import org.gonghui.corpus.text.UserFile;

/// The bytes of a CSV file as text.
///
/// @param text decoded, without byte-order mark
/// @param sha256 of the bytes, 64 lower-case hexadecimal digits
record CsvContent(String text, String sha256) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    static byte[] load(Path file) throws CsvFileException {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw new CsvFileException(name,
                        new Message(name + " 是文件夹，这里要一个 CSV 文件。", name + " is a directory; a CSV file is needed."));
            }
            return UserFile.bytes(file);
        } catch (NoSuchFileException missing) {
            throw new CsvFileException(name,
                    new Message("找不到 " + name + "，请检查路径。", name + " does not exist; check the path."), missing);
        } catch (IOException failure) {
            Message why = TextFileException.unreadable(file, failure);
            throw new CsvFileException(name, new Message(name + "：" + why.zh(), name + ": " + why.en()), failure);
        }
    }

    /// Strict UTF-8, else GB18030.
    static CsvContent decode(String name, byte[] bytes) throws CsvFileException {
        String text;
        try {
            text = decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = decode(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw new CsvFileException(name, new Message(name + " 既不是 UTF-8 也不是 GB18030 编码，请另存为「CSV UTF-8」。",
                        name + " is neither UTF-8 nor GB18030; save it as CSV UTF-8."), neither);
            }
        }
        return new CsvContent(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, sha256(bytes));
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has SHA-256
        }
    }
}
