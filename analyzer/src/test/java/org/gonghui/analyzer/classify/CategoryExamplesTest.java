package org.gonghui.analyzer.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.Classification;
import org.gonghui.corpus.text.Labelled;
import org.junit.jupiter.api.Test;

/// Lines of work in `golden/categories.tsv`, at least four a category and the near misses of the code book.
class CategoryExamplesTest {

    @Test
    void assignsTheExamplesToTheirCategories() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String line : Golden.lines("categories.tsv")) {
            String[] fields = line.split("\t", -1);
            Category wanted = Labelled.of(Category.class, fields[0]);
            Classification got = Documents.summary("# 工作\n1、" + fields[1]).classify(Documents.CLASSIFIER).get(1);
            if (!got.category().equals(java.util.Optional.of(wanted))) {
                wrong.add(line + " got " + got.category() + " " + got.explanation());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void acceptsTheWordsOfSpunCopies() {
        for (String text : List.of("安抚生病教员工三人次。", "踊跃展开民主治理，提案全部答复。", "表彰礼貌家庭，女教员工五人。")) {
            Classification got = Documents.summary("# 工作\n1、" + text).classify(Documents.CLASSIFIER).get(1);
            assertThat(got.probability()).as(text).isGreaterThan(0.5);
        }
    }
}
