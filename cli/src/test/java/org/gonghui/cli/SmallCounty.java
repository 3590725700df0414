package org.gonghui.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A county so small that its statistics can be counted by hand: a summary, a plan, a company union's summary and a
/// summary that hides its school.
///
/// @param folder the documents
/// @param schools the register: three schools, of which only the first reports
public record SmallCounty(Path folder, Path schools) {

    private static final String SUMMARY = """
            霁川县甲峰小学工会2023年工作总结
            一年来，学校工会在上级工会和学校党支部的领导下开展工作，现将主要工作总结如下：
            一、民主管理
            3月召开教代会，审议通过绩效工资分配方案，收到提案6件。
            9月再次召开教代会，代表们表决通过了职称评聘办法。
            二、文体活动
            5月举行教职工篮球赛，六个年级组参加，一年级组夺得第一名。
            三、存在的不足
            工会活动的形式还不够丰富，参与面有待扩大。
            四、今后打算
            明年我们将举办教职工趣味运动会，力争人人参加。
            """;
    private static final String PLAN = """
            霁川县乙溪小学工会2024年工作计划
            为做好2024年的工会工作，特制定本计划。
            一、民主管理
            3月拟召开教代会，审议学校工作报告。
            二、文体活动
            10月将举办教职工气排球赛。
            """;
    private static final String COMPANY = """
            霁川县丙河水泥有限公司工会2023年工作总结
            一年来，公司工会围绕安全生产和降本增效开展工作，现将工作总结如下：
            一、民主管理
            2月召开职代会，职工代表审议了公司经营报告，企务公开栏更新四期。
            二、劳动竞赛
            各车间、班组开展了百日安全生产竞赛，评出优秀班组三个。
            三、关心职工
            春节慰问困难职工12人，发放慰问金6000元。
            """;
    private static final String HIDDEN = """
            我校工会2023年工作总结
            2023年，我校工会在上级工会的指导下做了以下工作：
            一、慰问帮扶
            全年看望慰问生病住院的教职工5人次，送去慰问金2500元。
            二、退休教职工工作
            重阳节召开退休教师座谈会，给退休教师发了慰问品。
            """;
    private static final String REGISTER = """
            id,name,aliases,county,township,stage
            xj-01,霁川县甲峰小学,甲峰小学;甲小,霁川县,甲峰镇,primary
            xj-02,霁川县乙溪小学,乙溪小学,霁川县,乙溪镇,primary
            xj-03,霁川县丁岭初级中学,丁岭初中,霁川县,丁岭镇,junior
            """;

    /// Writes the county below `parent`.
    public static SmallCounty in(Path parent) {
        Path folder = parent.resolve("county");
        write(folder.resolve("summary.txt"), SUMMARY);
        write(folder.resolve("plan.txt"), PLAN);
        write(folder.resolve("company.txt"), COMPANY);
        write(folder.resolve("sub/hidden.txt"), HIDDEN);
        return new SmallCounty(folder, write(parent.resolve("county.csv"), REGISTER));
    }

    /// Writes a file in UTF-8, with the folders above it.
    public static Path write(Path file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a file, with the folders above it.
    public static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
