package org.gonghui.analyzer.extract;

/// The lists of words in `figure-scopes.txt` that are looked for at once; what each is for stands there.
enum ScopeWord {
    OWN, PAYER, OBJECT, SCHOOL_SUBJECT, SCHOOL, SCHOOL_RESULT, SCHOOL_RATE, SCHOOL_BEHIND, SCHOOL_HONOUR, NO_SCHOOL,
    AREA,
    LEAD, SUPERIOR,
    GIVES, HOLDS,
    COUNTS_ALL, FROM_ABOVE, RECEIVES, WON, HONOUR_BEHIND, SINGLE, SINGLE_LEAD, PERSON, PERSON_ROLE, SURNAME, NO_NAME,
    DID, GOT, TO_PERSON,
    EACH,
    NO_EACH, TEAM, TOGETHER, CONTEST,
    ACTS
}
