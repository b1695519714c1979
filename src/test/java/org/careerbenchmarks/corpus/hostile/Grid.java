package org.careerbenchmarks.corpus.hostile;

import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of a sheet by their addresses, as rows of markup. */
final class Grid {

    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();

    void put(String address, CellXml cell) {
        int letters = 0;
        int column = 0;
        while (Character.isLetter(address.charAt(letters))) {
            column = column * 26 + address.charAt(letters++) - 'A' + 1;
        }
        int row = Integer.parseInt(address.substring(letters));
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell.at(address));
    }

    String markup() {
        StringBuilder markup = new StringBuilder();
        rows.forEach((row, cells) -> {
            markup.append("<row r=\"").append(row).append("\">");
            cells.values().forEach(markup::append);
            markup.append("</row>");
        });
        return markup.toString();
    }
}
