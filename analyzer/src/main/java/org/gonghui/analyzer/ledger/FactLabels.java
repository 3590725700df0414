package org.gonghui.analyzer.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.extract.MeasureLabels;
import org.gonghui.analyzer.table.ValueLabels;
import org.gonghui.corpus.school.Stage;
import org.gonghui.corpus.text.ActivityLevel;
import org.gonghui.corpus.text.ActivityRole;
import org.gonghui.corpus.text.ActivityType;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.CategoryGroup;
import org.gonghui.corpus.text.Confidence;
import org.gonghui.corpus.text.DocumentKind;
import org.gonghui.corpus.text.FactStatus;
import org.gonghui.corpus.text.FigureScope;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;
import org.gonghui.corpus.text.ParagraphKind;
import org.gonghui.corpus.text.Per;
import org.gonghui.corpus.text.PeriodBasis;
import org.gonghui.corpus.text.PeriodType;
import org.gonghui.corpus.text.Precision;
import org.gonghui.corpus.text.SchoolStatus;
import org.gonghui.corpus.text.Substance;
import org.gonghui.corpus.text.Unit;

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
                "per 每 per", "counted_as 计作 counted_as", "scope 归属 whose", "period 所属时间 time",
                "derived 推算 derived", "object 对象 object", "activity 所属活动 activity",
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

    /// What people call the values of a column: those of closed lists.
    ///
    /// @param columns the columns of the table that it is in
    static ValueLabels values(String column, List<LedgerColumn> columns) {
        if (column.equals("kind") && columns == LedgerColumn.DOCUMENTS) {
            return Values.BY_COLUMN.getOrDefault("document_kind", ValueLabels.NONE);
        }
        return Values.BY_COLUMN.getOrDefault(column, ValueLabels.NONE);
    }

    /// Made when they are first asked for: reading files takes time.
    private static final class Values {

        private static final Map<String, ValueLabels> BY_COLUMN = Map.ofEntries(
                Map.entry("category", ValueLabels.of(Category.class)),
                Map.entry("secondary", ValueLabels.of(Category.class)),
                Map.entry("group", ValueLabels.of(CategoryGroup.class)),
                Map.entry("kind", ValueLabels.of(ParagraphKind.class)),
                Map.entry("document_kind", ValueLabels.of(DocumentKind.class)),
                Map.entry("organisation", ValueLabels.of(Organisation.class)),
                Map.entry("school_status", ValueLabels.of(SchoolStatus.class)),
                Map.entry("stage", ValueLabels.of(Stage.class)),
                Map.entry("period_type", ValueLabels.of(PeriodType.class)),
                Map.entry("period_basis", ValueLabels.of(PeriodBasis.class)),
                Map.entry("period_confidence", ValueLabels.of(Confidence.class)),
                Map.entry("status", ValueLabels.of(FactStatus.class)),
                Map.entry("measure", new ValueLabels(MeasureLabels.standard().all())),
                Map.entry("unit", ValueLabels.of(Unit.class)),
                Map.entry("precision", ValueLabels.of(Precision.class)),
                Map.entry("per", ValueLabels.of(Per.class)),
                Map.entry("type", ValueLabels.of(ActivityType.class)),
                Map.entry("role", ValueLabels.of(ActivityRole.class)),
                Map.entry("level", ValueLabels.of(ActivityLevel.class)),
                Map.entry("scope", ValueLabels.of(FigureScope.class)),
                Map.entry("derived", ValueLabels.FLAG),
                Map.entry("programme", ValueLabels.FLAG),
                Map.entry("open_list", ValueLabels.FLAG),
                Map.entry("substance", ValueLabels.of(Substance.class)));

        private Values() {}
    }
}
