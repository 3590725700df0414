package org.gonghui.corpus.index;

/// The names of the Lucene fields. Changing a name or a meaning needs a new [CommitData#SCHEMA].
///
/// Fields of one name are of one form wherever they occur. Terms go through [Terms#of].
public final class Fields {

    /// Words of a paragraph, punctuation included: token number n stands at position n.
    public static final String WORDS = "words";
    /// Part of speech of each token, at the token's position.
    public static final String POS = "pos";
    /// The code points that occur in a paragraph, each once, blanks and punctuation too.
    public static final String CHARACTERS = "chars";
    /// Text of a paragraph as UTF-8, a column; unpaired surrogates have become U+FFFD.
    public static final String TEXT = "text";
    /// Number of tokens of a paragraph, punctuation included; a column that every paragraph and nothing else has.
    public static final String TOKENS = "p.tokens";
    /// Number of its tokens that are no punctuation.
    public static final String TOKENS_WITHOUT_PUNCTUATION = "p.words";
    /// Number of its Han characters, letters and digits.
    public static final String CHARACTER_COUNT = "p.characters";

    /// The types of a paragraph, a column of sorted sets; see [TypeTerm].
    static final String TYPES = "types";
    /// Its tokens as numbers within that set; see [ForwardEntry].
    static final String FORWARD = "forward";

    /// Source of a Lucene document of any type.
    public static final String SOURCE = "source";
    /// Of a paragraph's document: kind.
    public static final String OF_KIND = "of.kind";
    /// Of a paragraph's document: organisation.
    public static final String OF_ORGANISATION = "of.organisation";
    /// Of a paragraph's document: the school's name and its id, as far as known.
    public static final String OF_SCHOOL = "of.school";
    /// Of a paragraph's document: the year it is counted under.
    public static final String OF_YEAR = "of.year";

    /// Paragraph: kind.
    public static final String KIND = "p.kind";
    /// Paragraph: main category.
    public static final String CATEGORY = "p.category";
    /// Paragraph: how much evidence it holds.
    public static final String SUBSTANCE = "p.substance";

    /// Headings above a paragraph, where they differ from those of the paragraph before.
    static final String HEADINGS = "headings";
    /// How many Lucene documents before a paragraph its headings stand; absent if it has none.
    static final String P_HEADINGS = "p.headings";
    static final String FACTS = "facts";

    static final String P_SECONDARY = "p.secondary";
    static final String P_PROBABILITY = "p.probability";
    static final String P_START = "p.start";
    static final String P_END = "p.end";
    /// Number of the paragraph in its document, from 0.
    static final String P_ORDINAL = "p.ordinal";
    /// Number of its document in the page, from 0.
    static final String P_DOCUMENT = "p.document";
    /// How many Lucene documents further on the paragraph's document stands.
    public static final String P_UP = "p.up";
    /// Number of figures and of activities.
    static final String P_FIGURES = "p.figures";
    static final String P_ACTIVITIES = "p.activities";
    /// Absent where there are none, and from all paragraphs that earlier builds wrote.
    static final String P_CLAIMS = "p.claims";

    static final String D_ID = "d.id";
    static final String D_SOURCE = "d.source";
    static final String D_TITLE = "d.title";
    static final String D_START = "d.start";
    static final String D_END = "d.end";
    static final String D_KIND = "d.kind";
    static final String D_ORGANISATION = "d.organisation";
    static final String D_SCHOOL_NAME = "d.school.name";
    static final String D_SCHOOL_ID = "d.school.id";
    static final String D_SCHOOL_STATUS = "d.school.status";
    static final String D_PERIOD_TYPE = "d.period.type";
    static final String D_YEAR = "d.year";
    static final String D_PERIOD_START = "d.period.start";
    static final String D_PERIOD_END = "d.period.end";
    static final String D_PERIOD_BASIS = "d.period.basis";
    static final String D_PERIOD_CONFIDENCE = "d.period.confidence";
    static final String D_CHARACTERS = "d.characters";
    static final String D_PARAGRAPHS = "d.paragraphs";
    static final String D_ORDINAL = "d.ordinal";

    /// Key of a line of the ledger: its source.
    static final String INPUT = "i.source";
    static final String I_ROW = "i.row";
    /// How many Lucene documents of the same source stand before it.
    static final String I_BEFORE = "i.before";
    static final String I_DOCUMENTS = "i.documents";
    static final String I_PARAGRAPHS = "i.paragraphs";
    /// SHA-256 over all that the source's Lucene documents hold.
    static final String I_DIGEST = "i.digest";
    /// Which rules and register it was annotated with.
    static final String I_RULES = "i.rules";

    private Fields() {}
}
