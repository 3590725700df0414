package org.gonghui.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Origin;
import org.gonghui.corpus.text.Page;

/// Summaries made of the paragraphs of the project's samples: any number of them, the same for the same number and seed.
/// Digits and the names of the schools differ from text to text, so that the vocabulary grows as texts are added.
final class GeneratedTexts {

    private static final long SEED = 20_261_122;
    private static final int SHORTEST = 6;
    private static final int MORE = 9;
    private static final int FOLDER = 1_000;
    private static final String NAME_CHARACTERS = "松竹梅柳桃杏榆槐桂枫溪河湖泉洲渡桥塘湾岭东西南北上下新安平和清明";

    private final List<String> paragraphs;

    private GeneratedTexts(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// Takes the paragraphs of all plain texts below a folder.
    static GeneratedTexts from(Path samples) throws IOException {
        try (Stream<Path> files = Files.walk(samples)) {
            List<String> paragraphs = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .flatMap(GeneratedTexts::lines)
                    .filter(line -> line.length() >= 20)
                    .toList();
            if (paragraphs.isEmpty()) {
                throw new IOException(samples + " holds no plain text to make summaries of");
            }
            return new GeneratedTexts(paragraphs);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.contains("\uFFFD") ? Stream.empty() : text.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One summary.
    ///
    /// @param number which one, from 0
    String text(int number) {
        Random random = new Random(SEED * 31 + number);
        StringBuilder text = new StringBuilder();
        String school = "霁川县" + name(random) + "小学";
        text.append(school).append("工会").append(2018 + random.nextInt(7)).append("年工作总结\n");
        int count = SHORTEST + random.nextInt(MORE);
        for (int i = 0; i < count; i++) {
            text.append("　　").append(varied(paragraphs.get(random.nextInt(paragraphs.size())).strip(), random))
                    .append('\n');
        }
        return text.toString();
    }

    private static String name(Random random) {
        return "" + NAME_CHARACTERS.charAt(random.nextInt(NAME_CHARACTERS.length()))
                + NAME_CHARACTERS.charAt(random.nextInt(NAME_CHARACTERS.length()));
    }

    private static String varied(String paragraph, Random random) {
        StringBuilder varied = new StringBuilder(paragraph);
        for (int i = 0; i < varied.length(); i++) {
            char digit = varied.charAt(i);
            if (digit >= '1' && digit <= '9') {
                varied.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return varied.toString();
    }

    /// The first summaries as pages.
    List<Page> pages(int count) {
        return IntStream.range(0, count).mapToObj(this::page).toList();
    }

    private Page page(int number) {
        String text = text(number);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Page(file(number), text, List.of(), new Origin("txt", "UTF-8", bytes.length, sha256(bytes)));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String file(int number) {
        return String.format(Locale.ROOT, "%04d/%07d.txt", number / FOLDER, number);
    }

    /// Writes the first summaries into a folder, one file each; files that are there are taken to be right.
    Path folder(Path folder, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve(file(number));
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text(number));
            }
        }
        return folder;
    }

    /// All paragraphs of the first summaries, as an indexer that knows no documents takes them.
    List<String> paragraphs(int count) {
        List<String> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            all.addAll(text(number).lines().toList());
        }
        return all;
    }
}
