package org.careerbenchmarks.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.careerbenchmarks.model.SheetLayout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Regions of a sheet, halved again and again along the side on which they lie further apart. Each stretch of them is
 * known by the area it covers, so that most are never looked at.
 */
final class RegionTree {

    private static final Comparator<Region> BY_ROW =
            Comparator.comparingInt(region -> region.firstRow() + region.lastRow());
    private static final Comparator<Region> BY_COLUMN =
            Comparator.comparingInt(region -> region.firstColumn() + region.lastColumn());

    private final Region[] regions;
    /** At the middle of each stretch the area that the whole stretch covers. */
    private final Region[] covered;

    RegionTree(List<Region> regions) {
        this.regions = regions.toArray(Region[]::new);
        this.covered = new Region[this.regions.length];
        build(0, this.regions.length);
    }

    private void build(int from, int to) {
        if (from == to) {
            return;
        }
        Region area = regions[from];
        Region middles = middle(regions[from]);
        for (int i = from + 1; i < to; i++) {
            area = union(area, regions[i]);
            middles = union(middles, middle(regions[i]));
        }
        boolean isTall = middles.lastRow() - middles.firstRow() > middles.lastColumn() - middles.firstColumn();
        Arrays.sort(regions, from, to, isTall ? BY_ROW : BY_COLUMN);
        int at = (from + to) >>> 1;
        covered[at] = area;
        build(from, at);
        build(at + 1, to);
    }

    private static Region middle(Region region) {
        int row = (region.firstRow() + region.lastRow()) >>> 1;
        int column = (region.firstColumn() + region.lastColumn()) >>> 1;
        return new Region(row, column, row, column);
    }

    private static Region union(Region one, Region other) {
        return new Region(
                Math.min(one.firstRow(), other.firstRow()),
                Math.min(one.firstColumn(), other.firstColumn()),
                Math.max(one.lastRow(), other.lastRow()),
                Math.max(one.lastColumn(), other.lastColumn()));
    }

    /** A region that holds this cell, or null. */
    @Nullable
    Region find(int row, int column) {
        return find(0, regions.length, row, column);
    }

    private @Nullable Region find(int from, int to, int row, int column) {
        int at = (from + to) >>> 1;
        if (from == to || !covered[at].contains(row, column)) {
            return null;
        }
        if (regions[at].contains(row, column)) {
            return regions[at];
        }
        Region before = find(from, at, row, column);
        return before == null ? find(at + 1, to, row, column) : before;
    }
}
