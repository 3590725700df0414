package org.gonghui.corpus.query.language;

import org.gonghui.corpus.text.Labelled;
import org.gonghui.corpus.text.Message;

/// What is known of a paragraph and its document besides the text. Ids and labels are names of fields in queries.
public enum MetadataField implements Labelled {
    /// The document's school: its full name or its id.
    SCHOOL("school", "学校", "school"),
    /// The year that the document is counted under.
    YEAR("year", "年份", "year"),
    /// The paragraph's main category: id of a [org.gonghui.corpus.text.Category].
    CATEGORY("category", "类别", "category"),
    /// Id of the paragraph's [org.gonghui.corpus.text.ParagraphKind].
    KIND("kind", "段落类型", "kind of paragraph"),
    /// Id of the document's [org.gonghui.corpus.text.DocumentKind].
    DOCUMENT_KIND("document-kind", "文档类型", "kind of document"),
    /// The source of the document's page: its path within the folder that was read.
    SOURCE("source", "来源", "source");

    private final String id;
    private final Message label;

    MetadataField(String id, String zh, String en) {
        this.id = id;
        this.label = new Message(zh, en);
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
