package org.gonghui.corpus.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds page numbers and running heads: first and last lines of pages that are numbers, or that recur on at least half
/// of the pages, at the same height and but for their digits.
final class RunningHeads {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－·•~\\s]*(?:第\\s*)?[0-9０-９]{1,4}\\s*(?:页)?[-—–－·•~\\s]*(?:[/,，]?\\s*共?\\s*[0-9０-９]{1,4}\\s*页?)?"
                    + "|[-—–－\\s]*第\\s*[一二三四五六七八九十百]{1,4}\\s*页[-—–－\\s]*|(?i:page)\\s*\\d+(?:\\s*(?:of|/)\\s*\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]+");
    /// Heights are the same if they round to the same multiple of so many points.
    private static final float GRID = 4;

    private RunningHeads() {}

    /// A set by identity.
    static Set<PdfLine> in(List<PdfLine> lines) {
        Set<PdfLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Integer, List<PdfLine>> pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        Map<String, Set<Integer>> recurring = new HashMap<>();
        List<PdfLine> edges = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            edges.add(page.getFirst());
            edges.add(page.getLast());
        }
        edges.forEach(edge -> recurring.computeIfAbsent(key(edge), key -> new HashSet<>()).add(edge.page()));
        for (PdfLine edge : edges) {
            int times = recurring.getOrDefault(key(edge), Set.of()).size();
            if (PAGE_NUMBER.matcher(edge.text()).matches() || (times > 1 && times * 2 >= pages.size())) {
                found.add(edge);
            }
        }
        return found;
    }

    private static String key(PdfLine line) {
        return Math.round(line.top() / GRID) + " " + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
