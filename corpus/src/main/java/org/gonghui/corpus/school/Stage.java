package org.gonghui.corpus.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// The stages of schooling that a register tells apart. Ids are stable.
public enum Stage implements Labelled {
    KINDERGARTEN("kindergarten", "幼儿园", "kindergarten", "学前", "幼教"),
    PRIMARY("primary", "小学", "primary school", "完小", "完全小学"),
    JUNIOR("junior", "初中", "junior secondary school", "初级中学"),
    NINE_YEAR("nine-year", "九年一贯制", "nine-year school", "九年一贯制学校", "九年制"),
    SENIOR("senior", "高中", "senior secondary school", "普通高中", "高级中学", "完全中学"),
    VOCATIONAL("vocational", "职业学校", "vocational school", "中职", "职高", "职业高中", "中等职业学校"),
    SPECIAL("special", "特殊教育", "special school", "特校", "特殊教育学校", "特教"),
    COLLEGE("college", "院校", "college", "高校", "大学", "学院", "进修学校"),
    COUNTY("county", "县级机构", "county body", "县级", "县教育工会", "县直机构");

    private final String id;
    private final Message label;
    private final List<String> otherNames;

    Stage(String id, String zh, String en, String... otherNames) {
        this.id = id;
        this.label = new Message(zh, en);
        this.otherNames = List.of(otherNames);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }

    /// The stage that `written` names: its id, its label in any language, or another name in common use such as 初级中学.
    public static Optional<Stage> named(String written) {
        Optional<Stage> exact = Labelled.find(Stage.class, written);
        return exact.isPresent()
                ? exact
                : Arrays.stream(values()).filter(stage -> stage.otherNames.contains(written)).findFirst();
    }
}
