package org.gonghui.analyzer.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gonghui.analyzer.table.ResultColumn;
import org.gonghui.analyzer.table.ResultTable;
import org.gonghui.analyzer.table.RowWise;
import org.gonghui.corpus.text.Language;
import org.gonghui.corpus.text.Message;

/// Tables of one sort and the same columns, from all pages, one below the other.
final class Gathered {

    private static final ResultColumn PAGE = ResultColumn.of("leaf_page", ResultColumn.Kind.TEXT, "页面", "page");

    private final String sort;
    private final List<Part> parts = new ArrayList<>();

    /// A table of a page.
    ///
    /// @param first its first row among those of all parts
    record Part(Leaf leaf, String id, ResultTable table, int keys, List<Block.Link> links, int first) {}

    private Gathered(String sort) {
        this.sort = sort;
    }

    /// The tables of a publication, in the order in which they first appear.
    static List<Gathered> of(Publication publication) {
        Map<List<String>, Gathered> groups = new LinkedHashMap<>();
        for (Leaf leaf : publication.leaves()) {
            for (Section section : leaf.sections()) {
                for (Block block : section.blocks()) {
                    add(groups, leaf, block);
                }
            }
        }
        return List.copyOf(groups.values());
    }

    private static void add(Map<List<String>, Gathered> groups, Leaf leaf, Block block) {
        switch (block) {
            case Block.Listing(String id, ResultTable table, int keys, List<Block.Link> links) ->
                group(groups, leaf, id, table).add(leaf, id, table, keys, links);
            case Block.Picture(String id, var chart, ResultTable data) ->
                group(groups, leaf, id, data).add(leaf, id, data, 1, List.of());
            case Block.Text text -> {
            }
            case Block.Evidence evidence -> {
            }
        }
    }

    private static Gathered group(Map<List<String>, Gathered> groups, Leaf leaf, String id, ResultTable table) {
        List<String> key = new ArrayList<>(List.of(leaf.sort(id)));
        table.columns().forEach(column -> key.add(column.id() + ' ' + column.kind()));
        return groups.computeIfAbsent(key, any -> new Gathered(leaf.sort(id)));
    }

    private void add(Leaf leaf, String id, ResultTable table, int keys, List<Block.Link> links) {
        int first = parts.isEmpty() ? 0 : parts.getLast().first() + parts.getLast().table().size();
        parts.add(new Part(leaf, id, table, keys, links, first));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    String sort() {
        return sort;
    }

    /// Whether the first column says of which page a row is.
    boolean hasPages() {
        return parts.size() > 1 || !sort.equals(parts.getFirst().id());
    }

    /// Where the first column of the parts stands.
    int shift() {
        return hasPages() ? 1 : 0;
    }

    /// How many columns name a row.
    int keys() {
        return parts.getFirst().keys() + shift();
    }

    int column(String id) {
        List<ResultColumn> columns = parts.getFirst().table().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).id().equals(id)) {
                return column + shift();
            }
        }
        throw new IllegalArgumentException("no column " + id + " in the tables " + sort);
    }

    ResultTable table(Language language) {
        ResultTable model = parts.getFirst().table();
        if (!hasPages()) {
            return model;
        }
        List<ResultColumn> columns = new ArrayList<>(List.of(PAGE));
        columns.addAll(model.columns());
        RowWise rows = new RowWise(columns);
        for (Part part : parts) {
            for (int row = 0; row < part.table().size(); row++) {
                rows.text(part.leaf().title().in(language)).copy(part.table(), row);
            }
        }
        return rows.build(name(), List.of());
    }

    /// What all of them are called: the title of the first without the name of its page.
    Message name() {
        Part part = parts.getFirst();
        Message title = part.table().title();
        return hasPages()
                ? new Message(without(title.zh(), part.leaf().title().zh()),
                        without(title.en(), part.leaf().title().en()))
                : title;
    }

    private static String without(String title, String page) {
        String rest = title.replace(page, "").strip();
        while (!rest.isEmpty() && "的：:，,—-·（）() ".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        while (!rest.isEmpty() && "：:，,—-·（( ".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1);
        }
        return rest.isEmpty() ? title : rest;
    }
}
