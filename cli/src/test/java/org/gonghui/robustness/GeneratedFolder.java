package org.gonghui.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.gonghui.cli.SmallCounty;

/// Folders of made-up summaries: any number of them, the same for the same number, with a register of their schools. Some
/// are copies of others, some hold nothing, some cannot be read.
///
/// @param count how many files
record GeneratedFolder(int count) {

    private static final long SEED = 6_112_024;
    private static final String PLACES = "松竹梅柳桃杏榆槐桂枫";
    private static final List<String> WORK = List.of(
            "%d月召开教代会，审议通过绩效工资分配方案，收到提案%d件。", "春节前走访慰问困难教职工%d人，发放慰问金%d00元。",
            "组织教职工篮球赛，%d个年级组、%d名教师参加。", "为%d名女教职工安排体检，投入%d00元。", "重阳节看望退休教师%d人，召开座谈会%d次。",
            "开展青年教师教学比武，%d人获奖，评出优秀课例%d节。", "校务公开栏更新%d期，公示采购、基建等事项%d项。", "组织教职工参加互助保障，%d人参保，%d人次获得补助。",
            "师德演讲比赛有%d名教师登台，评出一等奖%d名。", "工会小组活动%d次，新发展会员%d人。");

    /// Writes the folder as it is at first.
    Path first(Path folder) {
        for (int number = 0; number < count; number++) {
            SmallCounty.write(folder.resolve(name(number)), text(number, number));
        }
        return folder;
    }

    /// Writes the folder as it is later: of every eight files one was changed, one removed, one is new.
    Path later(Path folder) {
        first(folder);
        for (int number = 0; number < count; number += 8) {
            SmallCounty.write(folder.resolve(name(number + 1)), text(number + 1, number + 1000));
            SmallCounty.write(folder.resolve("new/" + name(number)), text(number, number + 2000));
            try {
                Files.delete(folder.resolve(name(number + 2)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }

    /// Writes the same files as [#first], made in another order and with other times.
    Path shuffled(Path folder, long seed) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            numbers.add(number);
        }
        Random random = new Random(seed);
        Collections.shuffle(numbers, random);
        for (int number : numbers) {
            Path file = SmallCounty.write(folder.resolve(name(number)), text(number, number));
            if (!file.toFile().setLastModified(1_000_000_000_000L + random.nextInt(1_000_000_000))) {
                throw new AssertionError("no other time for " + file);
            }
        }
        return folder;
    }

    /// Writes the register.
    ///
    /// @param members in a column that the analysis does not look at, but that is part of the register
    Path register(Path file, int members) {
        StringBuilder text = new StringBuilder("id,name,aliases,county,township,stage,members\n");
        for (int school = 0; school < PLACES.length(); school++) {
            text.append(String.format(Locale.ROOT, "xj-%02d,%s,%s,霁川县,,primary,%d%n", school, school(school),
                    school(school).substring(3), members));
        }
        return SmallCounty.write(file, text.toString());
    }

    /// Writes a document list that says the year of some files.
    Path documents(Path file) {
        StringBuilder text = new StringBuilder("path,year\n");
        for (int number = 0; number < count; number += 5) {
            text.append(name(number)).append(",2023\n");
        }
        return SmallCounty.write(file, text.toString());
    }

    static String school(int number) {
        return "霁川县" + PLACES.charAt(number % PLACES.length()) + "林小学";
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "%s/%03d.%s", number % 3 == 0 ? "甲" : "乙", number,
                number % 11 == 10 ? "docx" : "txt");
    }

    private static String text(int number, int seed) {
        if (number % 11 == 9) {
            return "";
        }
        Random random = new Random(SEED + (number % 7 == 6 ? number - 1 : seed));
        StringBuilder text = new StringBuilder();
        text.append(school(number))
                .append("工会")
                .append(2019 + number % 5)
                .append("年工作总结\n一年来，学校工会围绕中心工作，现将有关情况总结如下：\n");
        int lines = 6 + random.nextInt(20);
        for (int line = 0; line < lines; line++) {
            text.append("　　")
                    .append(String.format(Locale.ROOT, WORK.get(random.nextInt(WORK.size())), 1 + random.nextInt(90),
                            1 + random.nextInt(90)))
                    .append('\n');
        }
        return text.toString();
    }
}
