package org.gonghui.analyzer.publication;

import java.util.Optional;
import org.gonghui.analyzer.markup.Markup;

/// Where a cell leads to.
///
/// @param address file and anchor, or the anchor alone if it is on the same page
/// @param number of the evidence on the same page, which is printed beside the cell; empty if it leads elsewhere
/// @param id of the cell, so that the evidence can lead back to it; empty if another cell has it
record HtmlLink(String address, Optional<Integer> number, Optional<String> id) {

    void write(Markup page, Runnable content) {
        page.inline("a", () -> {
            number.ifPresent(printed -> page.attribute("data-note", printed.toString()));
            id.ifPresent(own -> page.attribute("id", own));
            content.run();
        }, "href", address);
    }
}
