package org.gonghui.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gonghui.cli.SmallCounty;

/// A county of which everything was written to do harm wherever it is shown: ids, names, places, file names, texts.
///
/// @param folder the documents, two for each school
/// @param schools the register
/// @param documents which file is whose
record HostileCounty(Path folder, Path schools, Path documents) {

    /// Markup, formulas, paths, names of devices, control characters, directions, what differs in case or form alone, and
    /// what is too long.
    static final List<String> HARM = List.of("\"><script>alert(1)</script>", "' onmouseover='alert(1)' x='",
            "javascript:alert(1)", "<img src=http://127.0.0.1:9/x onerror=alert(1)>",
            "</title></svg><svg onload=alert(1)>",
            "=cmd|'/C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1+1", "\r=1+1", "../../../../tmp/escaped", "..\\..\\x",
            "C:\\x", "CON", "nul", "aux.", "index", "INDEX", "Caf\u00E9", "Cafe\u0301", "report.xlsx", "\u202Egpj.exe",
            "\u0000null", "\u001B[2J", "\u009B2J", "\uFFFE\uFDD0", "]]><!--", "&lt;b&gt;&#0;", "${7*7}{{7*7}}%n%s",
            "a,b;c\"d",
            "a\nb", "# x", "甲".repeat(300), "x".repeat(33_000));

    static HostileCounty in(Path parent) {
        Path folder = parent.resolve("county");
        StringBuilder schools = new StringBuilder("id,name,aliases,county,township,stage,staff\n");
        StringBuilder documents = new StringBuilder("path,school,year\n");
        for (int i = 0; i < HARM.size(); i++) {
            String harm = HARM.get(i);
            schools.append(row(harm, harm + "霁川县" + i + "小学", "别名" + i, harm, harm, "primary", "5" + i));
            for (int year = 2022; year <= 2023; year++) {
                String file = "a" + i + "-" + year + ".txt";
                documents.append(row(file, harm, Integer.toString(year)));
                SmallCounty.write(folder.resolve(file), text(harm, i, year));
            }
        }
        for (String name : List.of("\"><img src=x onerror=alert(1)>.txt", "=1+1.txt", "\u202Etxt.txt", "-x.txt",
                "a\nb.txt",
                "CON.txt", "'.txt")) {
            SmallCounty.write(folder.resolve(name), text("文件", name.length() + name.hashCode() % 50, 2023));
        }
        schools.append(row("halves", "霁川县白岭小学", "", "", "", "primary", "60"));
        for (int year = 2022; year <= 2023; year++) {
            documents.append(row("halves-" + year + ".rtf", "halves", Integer.toString(year)));
            SmallCounty.write(folder.resolve("halves-" + year + ".rtf"),
                    rtf(new String(text("〓", 40, year), StandardCharsets.UTF_8)));
        }
        return new HostileCounty(folder, SmallCounty.write(parent.resolve("schools.csv"), schools.toString()),
                SmallCounty.write(parent.resolve("documents.csv"), documents.toString()));
    }

    private static byte[] text(String harm, int number, int year) {
        String piece = harm.substring(0, Math.min(harm.length(), 200)).replace("\0", "\u0001").replaceAll("[\r\n]",
                " ");
        return ("霁川县" + number + "小学工会" + year + "年工作总结 " + piece + "\n"
                + "一年来，学校工会在上级工会的领导下开展工作，现将主要工作总结如下：\n一、民主管理" + piece + "\n"
                + "3月召开教代会，审议通过" + piece + "方案，收到提案" + (number + 6) + "件。\n二、文体活动\n"
                + piece + "5月举行“" + piece + "”教职工篮球赛，" + (number + 20) + "人参加，王小明老师夺得第一名。\n"
                + "三、关心职工\n春节慰问困难教职工" + (year - 2010 + number) + "人，" + piece + "发放慰问金" + (number + 1) + "000元。\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// With a half of a surrogate pair, now a high one, now a low one, wherever the text has `〓`; this format can hold it.
    private static byte[] rtf(String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\uc1 ");
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            char half = at % 2 == 0 ? '\uD83D' : '\uDE00';
            rtf.append(unit == '\n' ? "\\par " : "\\u" + (short) (unit == '〓' ? half : unit) + "?");
        }
        return rtf.append("}").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(row.isEmpty() ? "" : ",").append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        return row.append("\n").toString();
    }
}
