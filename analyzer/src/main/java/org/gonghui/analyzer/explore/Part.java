package org.gonghui.analyzer.explore;

import java.util.Optional;
import java.util.OptionalInt;
import org.gonghui.corpus.text.Category;
import org.gonghui.corpus.text.DocumentRow;
import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;
import org.gonghui.corpus.text.Organisation;

/// What a corpus can be taken apart by.
public enum Part implements Labelled {
    SCHOOL("school", "学校", "school") {
        @Override
        Optional<String> of(DocumentRow document) {
            return isOfSchool(document) ? document.document().school().name() : Optional.empty();
        }
    },
    YEAR("year", "年份", "year") {
        @Override
        Optional<String> of(DocumentRow document) {
            OptionalInt year = document.document().period().year();
            return year.isPresent() ? Optional.of(Integer.toString(year.getAsInt())) : Optional.empty();
        }
    },
    DOCUMENT("document", "文档", "document") {
        @Override
        Optional<String> of(DocumentRow document) {
            return Optional.of(document.document().id());
        }
    },
    CATEGORY("category", "类别", "category") {
        @Override
        Optional<String> of(TokenSource.Passage passage) {
            return passage.category().map(Category::id);
        }
    };

    private final String id;
    private final Message label;

    Part(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
    }

    /// Whether a document is a school union's: companies and other unions are no schools.
    static boolean isOfSchool(DocumentRow document) {
        return document.document().organisation() == Organisation.SCHOOL_UNION;
    }

    /// The part that a document belongs to; empty if its school or its year is not known, or if it is no school's.
    Optional<String> of(DocumentRow document) {
        return Optional.empty();
    }

    /// The part that a paragraph belongs to, whatever its document; empty if it has no category.
    Optional<String> of(TokenSource.Passage passage) {
        return Optional.empty();
    }

    /// Whether whole documents belong to one part.
    boolean isOfDocument() {
        return this != CATEGORY;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Message label() {
        return label;
    }
}
