package org.gonghui.analyzer.extract;

/// What the finders saw at a candidate: for and against its being an event. [ActivityModel] weighs them.
enum Sign {
    /// The head is a name of its own.
    NAMED(0),
    /// The head also stands for a kind of thing.
    MODIFIED(1),
    /// The head is a bare game.
    BARE(2),
    /// The head or verb is an event in few of its uses.
    WIDE(3),
    /// A predicate, a date, a count or a result shows that it took place.
    PROVEN(4),
    /// What follows makes it part of something else: 制度, 经费.
    PART(5),
    /// What stands before makes it general: 各种, 这些.
    GENERAL(6),
    /// Its name says nothing: 文体活动.
    GENERIC(7),
    /// Nothing modifies the head.
    ALONE(8),
    /// A count follows.
    COUNTED(9),
    /// 进行, 予以 stand before.
    ACTED(10),
    /// It continues a list of events.
    CHAINED(11),
    /// One of several names that share a head.
    ITEM(12),
    /// Its name begins with a quotation.
    QUOTED(13),
    /// Found by its verb.
    VERB(14),
    /// The verb is enough.
    ANY(15),
    /// An object of the verb follows.
    OBJECT(16),
    /// The verb's object follows, and somebody organised it.
    ORGANISED(17),
    /// The verb's object is any words.
    LOOSE(18),
    /// A predicate governs the quotation.
    GOVERNED(19);

    private final long bit;

    Sign(int place) {
        bit = 1L << place;
    }

    long bit() {
        return bit;
    }

    static boolean in(long signs, Sign sign) {
        return (signs & sign.bit()) != 0;
    }

    static long when(boolean holds, Sign sign) {
        return holds ? sign.bit() : 0;
    }
}
