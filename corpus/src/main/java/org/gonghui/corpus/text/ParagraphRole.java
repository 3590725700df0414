package org.gonghui.corpus.text;

/// The part that a line plays in the layout of a page, before anyone asks what it says.
public enum ParagraphRole {
    /// A title of the document, of a part of the page, or the page's own.
    TITLE,
    /// A heading within a document.
    HEADING,
    /// Running text, list items, signatures, dates.
    BODY,
    /// Page furniture.
    FURNITURE
}
