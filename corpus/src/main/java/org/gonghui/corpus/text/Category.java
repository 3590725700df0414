package org.gonghui.corpus.text;

/// The fourteen work categories of the code book. Ids are stable.
public enum Category implements Labelled {
    DEMOCRATIC_MANAGEMENT("democratic-management", "教代会与民主管理", "congress and democratic management",
            CategoryGroup.DEMOCRACY),
    AFFAIRS_DISCLOSURE("affairs-disclosure", "校务公开与财务监督", "disclosure of school affairs", CategoryGroup.DEMOCRACY),
    RIGHTS_PROTECTION("rights-protection", "维权与劳动关系协调", "rights and labour relations", CategoryGroup.RIGHTS),
    IDEOLOGY_ETHICS("ideology-ethics", "思想政治与师德师风", "ideology and professional ethics", CategoryGroup.TEAM),
    PROFESSIONAL_DEVELOPMENT("professional-development", "教学竞赛与专业成长", "professional development", CategoryGroup.TEAM),
    CULTURE_SPORTS("culture-sports", "文化体育活动", "culture and sports", CategoryGroup.CULTURE),
    RELIEF_VISITS("relief-visits", "慰问帮扶与送温暖", "visits and relief", CategoryGroup.CARE),
    WELFARE_HEALTH("welfare-health", "普惠福利与健康", "welfare and health", CategoryGroup.CARE),
    MUTUAL_AID("mutual-aid", "互助保障与保险", "mutual aid and insurance", CategoryGroup.CARE),
    WOMEN_WORKERS("women-workers", "女职工工作", "women workers", CategoryGroup.WOMEN),
    RETIREES("retirees", "退休教职工工作", "retired staff", CategoryGroup.CARE),
    CHARITY_SERVICE("charity-service", "爱心捐助与社会服务", "charity and service", CategoryGroup.CARE),
    ORGANIZATION_BUILDING("organization-building", "工会自身建设", "the union itself", CategoryGroup.ORGANIZATION),
    OTHER_TASKS("other-tasks", "配合中心与其他专项", "other tasks", CategoryGroup.OTHER);

    private final String id;
    private final Message label;
    private final CategoryGroup group;

    Category(String id, String zh, String en, CategoryGroup group) {
        this.id = id;
        this.label = new Message(zh, en);
        this.group = group;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }

    public CategoryGroup group() {
        return group;
    }
}
