package org.gonghui.analyzer.table;

/// A network: what there is, and what is connected with what.
///
/// @param nodes one row a node; the first column is a text that names it and is different in each row
/// @param edges one row a connection, undirected; the first two columns are the names of two nodes
public record ResultGraph(ResultTable nodes, ResultTable edges) {

    public ResultGraph {
        boolean named = isText(nodes, 0) && isText(edges, 0) && isText(edges, 1);
        if (!named) {
            throw new IllegalArgumentException("a graph needs names: " + nodes.columns() + ", " + edges.columns());
        }
    }

    private static boolean isText(ResultTable table, int column) {
        return table.columns().size() > column && table.columns().get(column).kind() == ResultColumn.Kind.TEXT;
    }
}
