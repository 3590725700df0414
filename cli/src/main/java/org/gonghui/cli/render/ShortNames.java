package org.gonghui.cli.render;

import java.util.Arrays;
import java.util.Optional;
import org.gonghui.analyzer.ledger.StatsColumn;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Message;

/// Names of categories short enough for a table with all of them; in Chinese always two characters.
final class ShortNames {

    private ShortNames() {}

    /// The short name of a column; empty if it has none.
    static Optional<Message> of(StatsColumn column) {
        if (column.role() == StatsColumn.Role.SUBTOTAL) {
            return Optional.of(new Message("小计", "sum"));
        }
        return Arrays.stream(Category.values())
                .filter(category -> category.id().equals(column.id()))
                .map(ShortNames::of)
                .findFirst();
    }

    private static Message of(Category category) {
        return switch (category) {
            case DEMOCRATIC_MANAGEMENT -> new Message("教代", "congr");
            case AFFAIRS_DISCLOSURE -> new Message("公开", "discl");
            case RIGHTS_PROTECTION -> new Message("维权", "right");
            case IDEOLOGY_ETHICS -> new Message("师德", "ethic");
            case PROFESSIONAL_DEVELOPMENT -> new Message("竞教", "teach");
            case CULTURE_SPORTS -> new Message("文体", "sport");
            case RELIEF_VISITS -> new Message("慰问", "visit");
            case WELFARE_HEALTH -> new Message("福利", "welf");
            case MUTUAL_AID -> new Message("互助", "mutu");
            case WOMEN_WORKERS -> new Message("女工", "women");
            case RETIREES -> new Message("退休", "retir");
            case CHARITY_SERVICE -> new Message("爱心", "chari");
            case ORGANIZATION_BUILDING -> new Message("建会", "union");
            case OTHER_TASKS -> new Message("其他", "other");
        };
    }
}
