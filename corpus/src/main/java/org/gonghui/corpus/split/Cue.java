package org.gonghui.corpus.split;

/// What a phrase is evidence of. The groups of the resource `evidence.txt` bear these names.
enum Cue {
    /// The first sentences of a document.
    OPENING("opening"),
    /// The last sentences of a document.
    CLOSING("closing"),
    /// What a site says to its readers about the text that follows.
    ANNOUNCEMENT("announcement"),
    /// Names of the columns in which a site keeps its pages.
    COLUMN("column"),
    /// Nouns with which titles end.
    TITLE("title"),
    /// Whose name stands below a document.
    SIGNATURE("signature"),
    /// A document that tells what has been done.
    SUMMARY("summary"),
    /// A document that tells what is to be done.
    PLAN("plan"),
    /// A document that is neither summary nor plan.
    OTHER_KIND("otherKind"),
    /// A union's document.
    UNION("union"),
    /// A document from a school.
    SCHOOL("school"),
    /// A document from a company, an office, or from the union above those of the schools.
    ELSEWHERE("elsewhere"),
    /// A document about something else than a union's work.
    OTHER_TOPIC("otherTopic");

    private final String group;

    Cue(String group) {
        this.group = group;
    }

    /// The name of the group in the resource.
    String group() {
        return group;
    }
}
