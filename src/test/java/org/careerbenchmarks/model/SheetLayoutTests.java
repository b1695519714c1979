package org.careerbenchmarks.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.careerbenchmarks.model.SheetLayout.Region;
import org.junit.jupiter.api.Test;

class SheetLayoutTests {

    private static final int LAST_ROW = 1_048_575;
    private static final int MANY = 10_000;
    private static final long SECOND = 1_000_000_000;
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    @Test
    void hidesWholeRowsAndWholeColumns() {
        SheetLayout layout = new SheetLayout(bits(3, LAST_ROW), bits(1), List.of());

        assertThat(layout.hides(3, 0)).isTrue();
        assertThat(layout.hides(LAST_ROW, 7)).isTrue();
        assertThat(layout.hides(9, 1)).isTrue();
        assertThat(layout.hides(9, 2)).isFalse();
        assertThat(SheetLayout.PLAIN.hides(0, 0)).isFalse();
        assertThat(SheetLayout.PLAIN.findMerged(0, 0)).isNull();
    }

    @Test
    void keepsNothingOfWhatItWasMadeOf() {
        BitSet rows = bits(3);
        BitSet columns = bits(1);
        List<Region> merged = new ArrayList<>();
        SheetLayout layout = new SheetLayout(rows, columns, merged);
        rows.clear();
        columns.clear();
        merged.add(new Region(0, 0, 1, 1));

        assertThat(layout.hides(3, 1)).isTrue();
        assertThat(layout.findMerged(0, 0)).isNull();
    }

    @Test
    void findsTheMergedCellsOfWhichOneIsPart() {
        Region title = new Region(0, 0, 0, 5);
        Region status = new Region(4, 3, 6, 3);
        SheetLayout layout = layout(List.of(title, status));

        assertThat(layout.findMerged(0, 5)).isEqualTo(title);
        assertThat(layout.findMerged(5, 3)).isEqualTo(status);
        assertThat(layout.findMerged(7, 3)).isNull();
        assertThat(layout.findMerged(5, 2)).isNull();
    }

    @Test
    void findsWhatALookAtEachRegionFinds() {
        Random random = new Random(3);
        for (int turn = 0; turn < 200; turn++) {
            List<Region> regions = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                int row = random.nextInt(30);
                int column = random.nextInt(12);
                regions.add(new Region(row, column, row + random.nextInt(6), column + random.nextInt(6)));
            }
            SheetLayout layout = layout(regions);
            for (int row = 0; row < 40; row++) {
                for (int column = 0; column < 20; column++) {
                    int atRow = row;
                    int atColumn = column;
                    Region found = layout.findMerged(row, column);
                    boolean isThere = regions.stream().anyMatch(region -> region.contains(atRow, atColumn));
                    assertThat(found != null).isEqualTo(isThere);
                    assertThat(found == null || found.contains(row, column) && regions.contains(found))
                            .isTrue();
                }
            }
        }
    }

    /** A look at each region for each cell would take minutes of it. */
    @Test
    void isQuickWhateverIsMerged() {
        List<Region> rows = new ArrayList<>();
        List<Region> columns = new ArrayList<>();
        List<Region> crossing = new ArrayList<>();
        List<Region> same = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            rows.add(new Region(2 * i, 0, 2 * i, 16_383));
            columns.add(new Region(0, i, LAST_ROW, i));
            crossing.add(i % 2 == 0 ? rows.get(i) : new Region(0, i, LAST_ROW, i));
            same.add(new Region(0, 0, LAST_ROW, 200));
        }
        for (List<Region> each : List.of(rows, columns, crossing, same)) {
            SheetLayout layout = layout(each);
            long startedAt = TIMES.getCurrentThreadCpuTime();
            int found = 0;
            for (int row = 0; row < 5_000; row++) {
                for (int column = 0; column < 200; column++) {
                    found += layout.findMerged(row, column) == null ? 0 : 1;
                }
            }
            assertThat(found).isPositive();
            assertThat(TIMES.getCurrentThreadCpuTime() - startedAt).isLessThan(SECOND * 4);
        }
    }

    @Test
    void isEqualToOneThatShowsTheSame() {
        SheetLayout one = new SheetLayout(bits(1), bits(2), List.of(new Region(0, 0, 1, 1)));
        SheetLayout same = new SheetLayout(bits(1), bits(2), List.of(new Region(0, 0, 1, 1)));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(one).isNotEqualTo(new SheetLayout(bits(), bits(2), List.of(new Region(0, 0, 1, 1))));
        assertThat(one).isNotEqualTo(new SheetLayout(bits(1), bits(), List.of(new Region(0, 0, 1, 1))));
        assertThat(one).isNotEqualTo(new SheetLayout(bits(1), bits(2), List.of()));
        assertThat(one).isNotEqualTo("SheetLayout");
    }

    private static SheetLayout layout(List<Region> merged) {
        return new SheetLayout(bits(), bits(), merged);
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
