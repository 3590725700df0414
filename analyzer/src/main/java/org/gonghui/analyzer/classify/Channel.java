package org.gonghui.analyzer.classify;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Labelled;

/// What a phrase of the lexicon speaks for: the topic of a paragraph, or the part that the paragraph plays.
sealed interface Channel {

    /// As it stands in a section of a lexicon, e.g. `category relief-visits` or `cue closing`.
    String id();

    /// The channel whose id is `id`.
    static Optional<Channel> find(String id) {
        if (id.startsWith(Topic.PREFIX)) {
            return Labelled.find(Category.class, id.substring(Topic.PREFIX.length())).map(Topic::new);
        }
        return Arrays.stream(Cue.values()).filter(cue -> cue.id().equals(id)).findFirst().map(Channel.class::cast);
    }

    /// Evidence for a category.
    record Topic(Category category) implements Channel {

        static final String PREFIX = "category ";

        @Override
        public String id() {
            return PREFIX + category.id();
        }
    }

    /// Evidence for a kind, a substance, or against taking a shorter phrase at its word.
    enum Cue implements Channel {
        /// Hides every shorter phrase within it.
        MASK,
        /// 现将…总结如下, 做了以下工作: announces what follows.
        OPENING,
        /// 在…领导下, 以…为指导: what introductions are made of.
        CONTEXT,
        /// 各位代表, 同志们.
        SALUTATION,
        /// 再接再厉, 谢谢大家.
        CLOSING,
        /// 总之: closes wherever it begins a paragraph.
        CONCLUSION,
        /// 填表人, 盖章.
        SIGNATURE,
        /// A heading under which shortcomings stand.
        SHORTCOMINGS_HEADING,
        /// 不足之处, 存在问题: says that shortcomings follow.
        SHORTCOMINGS,
        /// A heading under which plans stand.
        PLAN_HEADING,
        /// 今后打算, 我们将, 拟: speaks of what is to come.
        PLAN,
        /// 指导思想, 工作目标: a heading in a plan under which no work stands.
        GOAL_HEADING,
        /// 全校学生, 同学们: pupils do it.
        PUPILS,
        /// 教职工, 会员: staff have a part in it.
        STAFF,
        /// 小编, 版权所有: words of the site, not of the document.
        FURNITURE,
        /// 了, 已, 共, 荣获: something happened.
        DONE,
        /// 坚持, 落实, 加强: says that it is done, not what.
        ROUTINE,
        /// Meaning and imagery.
        RHETORIC,
        /// Names of festivals, of which a list says nothing about women or the retired.
        FESTIVAL;

        private final String id = "cue " + name().toLowerCase(Locale.ROOT).replace('_', '-');

        @Override
        public String id() {
            return id;
        }
    }
}
