package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.careerbenchmarks.ingest.workbook.ZipBytes;

/** Archives whose entries lie in each other, are too many, or are not as large as they say; archives in archives. */
final class LyingZips {

    private static final int MOST_ENTRIES = 1_000;

    private final Pile pile;

    private LyingZips(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        LyingZips zips = new LyingZips(pile);
        zips.addOverlaps();
        zips.addMany();
        zips.addSizes();
        zips.addNames();
        zips.addNested();
    }

    private void addOverlaps() {
        Expectation unsafe = quarantined("unsafe_file", "damaged_file");
        TwistedReturn honest = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "two entries of one and the same data.xlsx",
                () -> BrokenBytes.zip(honest, zip -> zip.deflated("xl/again.xml", "<x/>", entry -> entry.headerAt = 0)),
                unsafe);
        pile.add(
                Attack.BOMB,
                "two equal names of one and the same data.xlsx",
                () -> {
                    ZipBytes zip = new ZipBytes();
                    zip.stored("a", "x");
                    zip.stored("a", "x", entry -> entry.headerAt = 0);
                    return zip.toBytes();
                },
                unsafe);
        pile.add(Attack.BOMB, "a thousand entries in each other.xlsx", LyingZips::overlapping, unsafe);
        TwistedReturn far = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "data that reach into the directory.xlsx",
                () -> BrokenBytes.zip(far, zip -> zip.stored("xl/end.bin", "x", entry -> entry.packedSize = 400)),
                unsafe);
    }

    /** Every entry is stored and holds the headers and data of all that follow it. */
    private static byte[] overlapping() {
        int count = MOST_ENTRIES / 2;
        int length = 30 + 5;
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i < count; i++) {
            int rest = (count - i - 1) * length;
            zip.stored("e%04d".formatted(i), "", entry -> {
                entry.packedSize = rest;
                entry.size = rest;
            });
        }
        return zip.toBytes();
    }

    private void addMany() {
        TwistedReturn most = pile.aReturn();
        int own = most.parts().size();
        pile.add(
                Attack.BOMB,
                "as many entries as may be.xlsx",
                () -> withEntries(most, MOST_ENTRIES - own),
                most.accepted());
        TwistedReturn more = pile.aReturn();
        Expectation refused = quarantined("file_too_large");
        pile.add(Attack.BOMB, "one entry too many.xlsx", () -> withEntries(more, MOST_ENTRIES - own + 1), refused);
        TwistedReturn wrapped = pile.aReturn();
        Expectation somehow = quarantined("file_too_large", "damaged_file");
        pile.add(Attack.BOMB, "70000 entries, counted modulo 65536.xlsx", () -> withEntries(wrapped, 70_000), somehow);
        TwistedReturn large = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "70000 entries.xlsx",
                () -> BrokenBytes.zip(large, zip -> addEntries(zip, 70_000).withEnd64()),
                refused);
        TwistedReturn announced = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "announces 60000 entries.xlsx",
                () -> BrokenBytes.zip(announced, zip -> zip.announcingMore(60_000)),
                somehow);
    }

    private static byte[] withEntries(TwistedReturn honest, int count) {
        return BrokenBytes.zip(honest, zip -> addEntries(zip, count));
    }

    private static ZipBytes addEntries(ZipBytes zip, int count) {
        IntStream.range(0, count).forEach(i -> zip.stored("x" + i, ""));
        return zip;
    }

    private void addSizes() {
        lying("less than there is", entry -> entry.size -= 1000);
        lying("more than there is", entry -> entry.size += 1000);
        lying("nothing", entry -> entry.size = 0);
        lying("four gigabytes", entry -> entry.size = 0xfffffffeL);
        lying("packed to less", entry -> entry.packedSize -= 10);
        lying("packed to nothing", entry -> entry.packedSize = 0);
        lying("below zero", entry -> {
            entry.zip64 = true;
            entry.size = -1000;
        });
        lying("more than a long can add", entry -> {
            entry.zip64 = true;
            entry.size = Long.MAX_VALUE;
        });
        lying("another size in the header", entry -> entry.headerSizeOff = 5);
        TwistedReturn honest = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "true sizes in 64 bits.xlsx",
                () -> BrokenBytes.zipped(honest, TwistedReturn.ANSWERS, entry -> entry.zip64 = true),
                honest.accepted());
    }

    private void lying(String size, Consumer<ZipBytes.Entry> lie) {
        TwistedReturn honest = pile.aReturn();
        pile.add(
                Attack.BOMB,
                "claims to unpack to, or from, " + size + ".xlsx",
                () -> BrokenBytes.zipped(honest, TwistedReturn.ANSWERS, lie),
                quarantined("damaged_file", "file_too_large"));
    }

    private void addNames() {
        for (String name : new String[] {
            "../../etc/cron.d/x", "/etc/passwd", "xl\\..\\..\\x.bat", "C:/x.bat", "xl/../../x", "x\0.xml"
        }) {
            TwistedReturn honest = pile.aReturn();
            pile.add(
                    Attack.BROKEN,
                    "entry named " + name.replaceAll("[^a-z.A-Z]", "-") + ".xlsx",
                    () -> BrokenBytes.zip(honest, zip -> zip.deflated(name, "x")),
                    quarantined("unsafe_file"));
        }
        TwistedReturn dots = pile.aReturn().with("xl/media/photo..1.png", "x");
        pile.add(Attack.BROKEN, "entry with two dots in its name.xlsx", dots, dots.accepted());
    }

    private void addNested() {
        TwistedReturn first = pile.aReturn();
        TwistedReturn second = pile.aReturn();
        Expectation archive = quarantined("archive_of_files");
        pile.add(
                Attack.BOMB,
                "returns of two schools in one archive.zip",
                () -> new ZipBytes()
                        .add("first.xlsx", first.toBytes(), true, entry -> {})
                        .add("second.xlsx", second.toBytes(), true, entry -> {})
                        .toBytes(),
                archive);
        pile.add(Attack.BOMB, "archives in archives.xlsx", () -> nested(6), archive);
        pile.add(Attack.BOMB, "archive of nothing.xlsx", () -> new ZipBytes().toBytes(), archive);
    }

    private static byte[] nested(int depth) {
        byte[] inner = depth == 0 ? new byte[1_000_000] : nested(depth - 1);
        ZipBytes zip = new ZipBytes();
        for (int i = 0; i < 4; i++) {
            zip.add("level" + depth + "-" + i + ".zip", inner, false, entry -> {});
        }
        return zip.toBytes();
    }
}
