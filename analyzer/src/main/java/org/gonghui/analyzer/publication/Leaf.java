package org.gonghui.analyzer.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gonghui.corpus.text.Message;

/// One page of a publication: the overview of a county, or a school.
///
/// @param id unique in the publication and safe as the name of a file: letters, digits and `-`, beginning with a letter
/// @param title what it is about
/// @param group under what it stands in the list of pages, e.g. a township or a stage; empty if under nothing
/// @param sections its parts; their ids and those of their tables, pictures and evidence are all different, so that a link
///     leads to one place
public record Leaf(String id, Message title, Optional<Message> group, List<Section> sections) {

    public Leaf {
        Ids.check(id);
        sections = List.copyOf(sections);
        Set<String> anchors = new HashSet<>();
        anchors(sections).forEach(anchor -> {
            if (!anchors.add(anchor)) {
                throw new IllegalArgumentException("two places of the leaf '" + id + "' are called '" + anchor + "'");
            }
        });
    }

    /// A page that stands under nothing.
    public Leaf(String id, Message title, List<Section> sections) {
        this(id, title, Optional.empty(), sections);
    }

    /// What links can lead to, in the order of the page.
    Stream<String> anchors() {
        return anchors(sections);
    }

    private static Stream<String> anchors(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.id()),
                        section.blocks().stream().flatMap(Leaf::anchor)));
    }

    private static Stream<String> anchor(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.empty();
            case Block.Listing listing -> Stream.of(listing.id());
            case Block.Picture picture -> Stream.of(picture.id());
            case Block.Evidence evidence -> Stream.of(evidence.id());
        };
    }

    /// Its blocks, in the order of the page.
    Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }

    /// What sort of table, chart or evidence an id on this page names: `activities` for `activities-school-a` on the page
    /// `school-a`, so that those of all pages can be put together; the id itself if it does not end in the page's.
    public String sort(String blockId) {
        String end = "-" + id;
        return blockId.endsWith(end) ? blockId.substring(0, blockId.length() - end.length()) : blockId;
    }
}
