package org.gonghui.analyzer.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A stream whose failures name the file that was asked for: those of the system, such as that the disk is full, do not.
final class NamedOutput extends FilterOutputStream {

    private final Path file;

    NamedOutput(Path file, OutputStream out) {
        super(out);
        this.file = file;
    }

    @Override
    public void write(int value) throws IOException {
        try {
            out.write(value);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            super.close();
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /// The same failure, of `file`.
    static IOException failure(Path file, IOException failure) {
        if (failure instanceof FileSystemException named && file.toString().equals(named.getFile())) {
            return failure;
        }
        String reason = failure instanceof FileSystemException other && other.getReason() != null
                ? other.getReason()
                : failure.getMessage();
        FileSystemException told = new FileSystemException(file.toString(), null, String.valueOf(reason));
        told.initCause(failure);
        return told;
    }
}
