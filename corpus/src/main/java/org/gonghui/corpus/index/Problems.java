package org.gonghui.corpus.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.gonghui.corpus.index.CorpusException.Problem;
import org.gonghui.corpus.text.Message;

/// The wording of everything that can be wrong with a corpus.
final class Problems {

    private Problems() {}

    static CorpusException notThere(Path directory) {
        return new CorpusException(Problem.NOT_THERE, directory,
                new Message("没有语料库 " + directory + "。请先建库：gonghui index 文件夹 -o " + directory,
                        "there is no corpus " + directory + ". Make it first: gonghui index FOLDER -o " + directory));
    }

    static CorpusException notACorpus(Path directory, String found) {
        return new CorpusException(Problem.NOT_A_CORPUS, directory,
                new Message(directory + " 不是语料库（其中有 " + found + "），为免覆盖，未作改动。请换一个新的或空的目录",
                        directory + " is no corpus (it holds " + found
                                + ") and was left untouched. Name a new or empty directory"));
    }

    /// To somebody who wants to read it.
    static CorpusException notReadable(Path directory, String found) {
        return new CorpusException(Problem.NOT_A_CORPUS, directory,
                new Message(
                        directory + " 不是语料库（其中有 " + found + "）。若是装文档的文件夹，请先用它建语料，再用建好的语料：gonghui index "
                                + directory + " -o 语料",
                        directory + " is no corpus (it holds " + found
                                + "). If it is a folder of documents, make a corpus of it first and name that: gonghui index "
                                + directory + " -o CORPUS"));
    }

    /// @param writer number of the process that is at it
    static CorpusException begun(Path directory, long writer) {
        return new CorpusException(Problem.UNFINISHED, directory,
                new Message("语料库 " + directory + " 正在首次建库（" + writer + " 号进程），还没有提交。请等它建好再用",
                        "the first index run on corpus " + directory + " is still going on (process " + writer
                                + ") and has committed nothing yet. Wait for its end"));
    }

    static CorpusException unfinished(Path directory) {
        return new CorpusException(Problem.UNFINISHED, directory,
                new Message("语料库 " + directory + " 首次建库未完成。请重新建库：gonghui index 文件夹 -o " + directory,
                        "the first index run on corpus " + directory
                                + " never ended. Run it again: gonghui index FOLDER -o " + directory));
    }

    private static CorpusException damaged(Path directory, String what, Throwable cause) {
        return new CorpusException(Problem.DAMAGED, directory,
                new Message("语料库 " + directory + " 已损坏：" + what + "。请重建：" + rebuild(directory, "文件夹"),
                        "corpus " + directory + " is damaged: " + what + ". Build it again: "
                                + rebuild(directory, "FOLDER")),
                cause);
    }

    static CorpusException alteredFile(Path directory, String file) {
        return new CorpusException(Problem.DAMAGED, directory,
                new Message("语料库 " + directory + " 中的 " + file + " 与建库时不同或已缺失。请用原文件重新运行 gonghui index",
                        file + " of corpus " + directory + " is missing or was changed since it was indexed."
                                + " Run gonghui index again with the file you want"));
    }

    static CorpusException foreignSchema(Path directory, String found, String expected) {
        return new CorpusException(Problem.FOREIGN_SCHEMA, directory,
                new Message(
                        "语料库 " + directory + " 的索引版本为 " + found + "，本程序使用 " + expected + "。请重建："
                                + rebuild(directory, "文件夹"),
                        "corpus " + directory + " has index version " + found + ", this program uses " + expected
                                + ". Build it again: " + rebuild(directory, "FOLDER")));
    }

    static CorpusException foreignSegmenter(Path directory, String found, String expected) {
        return new CorpusException(Problem.FOREIGN_SEGMENTER, directory,
                new Message(
                        "语料库 " + directory + " 由另一分词器或词典（" + found + "）建成，当前为 " + expected
                                + "。请使用原来的词典，或重建：" + rebuild(directory, "文件夹"),
                        "corpus " + directory + " was cut by another segmenter or dictionary (" + found
                                + "), this one is " + expected + ". Use the same dictionary, or build it again: "
                                + rebuild(directory, "FOLDER")));
    }

    static CorpusException locked(Path directory, Path lock, Message owner, Throwable cause) {
        return new CorpusException(Problem.LOCKED, directory,
                new Message("语料库 " + directory + " 正由" + owner.zh() + "写入（锁在 " + lock + "）。请等它结束后再试",
                        "corpus " + directory + " is being written by " + owner.en() + " (the lock is " + lock
                                + "). Try again when it has ended"),
                cause);
    }

    static CorpusException mixed(Path directory, int others, String example) {
        return new CorpusException(Problem.MIXED, directory,
                new Message(
                        "语料库 " + directory + " 中有 " + others + " 个文件（如 " + example
                                + "）是按另一规则或名册分析的，本次未重新分析。请连同其文件夹一起重新运行，或重建："
                                + rebuild(directory, "文件夹"),
                        others + " inputs of corpus " + directory + " (such as " + example
                                + ") were annotated with other rules or another register and not again in this run."
                                + " Run it with their folders too, or build it again: "
                                + rebuild(directory, "FOLDER")));
    }

    /// Whether `failure` means that files of an index are missing or broken, rather than that the disk or the rights
    /// to it fail.
    static boolean isBroken(IOException failure) {
        return failure instanceof CorruptIndexException || failure instanceof IndexFormatTooOldException
                || failure instanceof IndexFormatTooNewException || failure instanceof FileNotFoundException
                || failure instanceof NoSuchFileException || failure instanceof EOFException;
    }

    /// A failure to write a corpus; that of Lucene does not say where.
    static IOException unwritten(Path directory, IOException failure) {
        if (failure instanceof FileSystemException || isBroken(failure)) {
            return failure;
        }
        FileSystemException told = new FileSystemException(directory.toString(), null,
                String.valueOf(failure.getMessage()));
        told.initCause(failure);
        return told;
    }

    /// What to tell of a failure to read the index.
    ///
    /// @return if the index is broken
    /// @throws IOException `failure`, if it is not
    static CorpusException broken(Path directory, IOException failure) throws IOException {
        if (!isBroken(failure)) {
            throw failure;
        }
        return damaged(directory, String.valueOf(failure.getMessage()), failure);
    }

    private static String rebuild(Path directory, String folder) {
        return "gonghui index " + folder + " -o " + directory + " --rebuild";
    }
}
