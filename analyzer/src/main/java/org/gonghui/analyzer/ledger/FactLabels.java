package org.gonghui.analyzer.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// What people call the columns of the ledger.
final class FactLabels {

    private static final Map<String, Message> LABELS = new HashMap<>();

    static {
        put("id 编号 id", "document 文档 document", "source 来源 source", "start 起 start", "end 止 end", "text 原文 words",
                "sentence 句子 sentence", "school_id 学校编号 school_id", "school 学校 school", "year 年份 year",
                "period_type 期间口径 period", "document_kind 文档类型 kind_of_document", "organisation 组织 organisation",
                "paragraph_start 段起 paragraph_start", "paragraph_end 段止 paragraph_end", "kind 段落类型 kind",
                "category 类别 category", "status 状态 status", "copy_group 雷同组 copies", "measure 指标项 measure",
                "value 数值 value", "min 下限 min", "max 上限 max", "precision 精度 precision", "unit 单位 unit",
                "per 每 per", "counted_as 计作 counted_as", "object 对象 object", "activity 所属活动 activity",
                "canonical 活动 activity", "type 活动类型 type",
                "role 角色 role", "occurrences 次数 times", "edition 届次 edition", "festivals 节日 festivals",
                "date 时间 date", "organiser 主办 organiser", "level 级别 level", "award 获奖 award", "series 系列 series",
                "programme 长期项目 programme", "open_list 未列全 open_list", "title 标题 title",
                "school_status 校名依据 school_known", "county 县 county", "township 乡镇 township", "stage 学段 stage",
                "staff 教职工数 staff", "members 会员数 members", "period_start 期间起 from", "period_end 期间止 to",
                "period_basis 期间依据 period_read_from", "period_confidence 期间把握 period_confidence",
                "characters 字数 characters", "paragraphs 段落数 paragraphs", "group 汇总组 group",
                "secondary 次类 secondary", "probability 概率 probability", "substance 实在程度 substance");
    }

    private FactLabels() {}

    private static void put(String... rows) {
        for (String row : rows) {
            String[] words = row.split(" ");
            LABELS.put(words[0], new Message(words[1], words[2].replace('_', ' ')));
        }
    }

    static Message of(String column) {
        Message label = LABELS.get(column);
        if (label == null) {
            throw new IllegalArgumentException("no label for the column " + column);
        }
        return label;
    }

    /// Labels of a closed list by id.
    static <E extends Enum<E> & Labelled> Map<String, String> ids(Class<E> type, Language language) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Labelled::id, value -> value.label().in(language)));
    }
}
