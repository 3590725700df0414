package org.gonghui.analyzer.consistency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Families of labels that never overlap: who is counted under one of them is counted under no other.
final class Labels {

    private static final List<String> GENDERS = List.of("男", "女");
    private static final List<List<String>> FAMILIES = List.of(GENDERS,
            List.of("国家级", "省级", "市级", "区级", "县级", "镇级", "校级"),
            List.of("特等奖", "一等奖", "二等奖", "三等奖", "优秀奖"), List.of("上半年", "下半年"),
            List.of("第一学期", "第二学期"), List.of("在职", "离休", "退休"), List.of("已办", "在办", "未办"),
            List.of("已办结", "正在办", "留作参考"), List.of("小学", "初中", "高中", "幼儿园"));

    private Labels() {}

    /// Whether the labels are all of one family, each another one of it.
    static boolean disjoint(List<String> labels) {
        return FAMILIES.stream().anyMatch(family -> distinct(family, labels));
    }

    /// Whether the labels are 男 and 女, so that nobody is left out.
    static boolean complete(List<String> labels) {
        return labels.size() == GENDERS.size() && distinct(GENDERS, labels);
    }

    private static boolean distinct(List<String> family, List<String> labels) {
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            Optional<String> only = only(family, label);
            if (only.isEmpty() || !seen.add(only.get())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> only(List<String> family, String label) {
        List<String> within = family.stream().filter(label::contains).toList();
        return within.size() == 1 ? Optional.of(within.getFirst()) : Optional.empty();
    }
}
