package org.careerbenchmarks.corpus.hostile;

import static org.careerbenchmarks.corpus.hostile.Expectation.quarantined;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.careerbenchmarks.ingest.workbook.ZipBytes;

/** Files that lost, gained or changed bytes on their way. */
final class BrokenBytes {

    private static final int END_RECORD = 22;
    private static final String DAMAGED = "damaged_file";

    private final Pile pile;

    private BrokenBytes(Pile pile) {
        this.pile = pile;
    }

    static void addTo(Pile pile) {
        BrokenBytes broken = new BrokenBytes(pile);
        broken.addNoise();
        broken.addTruncations();
        broken.addFlips();
        broken.addChecksums();
        broken.addDuplicates();
        broken.addHonestOddities();
    }

    private void addNoise() {
        pile.add(Attack.BROKEN, "zero bytes.xlsx", () -> new byte[0], quarantined("empty_file"));
        for (int seed = 1; seed <= 3; seed++) {
            int fixed = seed;
            Expectation any = quarantined("not_a_workbook", DAMAGED);
            pile.add(Attack.BROKEN, "random bytes, seed " + seed + ".xlsx", () -> random(fixed, ""), any);
        }
        pile.add(Attack.BROKEN, "random behind a zip's head.xlsx", () -> random(4, "504b0304"), quarantined(DAMAGED));
        pile.add(
                Attack.BROKEN,
                "random behind a compound file's head.xls",
                () -> random(5, "d0cf11e0a1b11ae1"),
                quarantined(DAMAGED, "not_a_workbook"));
        pile.add(Attack.BROKEN, "only zeros.xlsx", () -> new byte[5000], quarantined("not_a_workbook", DAMAGED));
    }

    private static byte[] random(int seed, String head) {
        byte[] bytes = new byte[40_000];
        new Random(seed).nextBytes(bytes);
        byte[] start = java.util.HexFormat.of().parseHex(head);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    private void addTruncations() {
        byte[] whole = pile.aReturn().toBytes();
        int directory = lastIndexOf(whole, TwistedReturn.TYPES) - 46;
        Map<String, Integer> lengths = Map.of(
                "in its first header",
                30,
                "after its first mark",
                4,
                "in the middle",
                whole.length / 2,
                "before its directory",
                directory,
                "in its directory",
                directory + 100,
                "before its end record",
                whole.length - END_RECORD,
                "before its last byte",
                whole.length - 1);
        lengths.forEach((where, length) -> pile.add(
                Attack.BROKEN, "cut off " + where + ".xlsx", () -> Arrays.copyOf(whole, length), quarantined(DAMAGED)));
        pile.add(
                Attack.BROKEN,
                "cut off after two bytes.xlsx",
                () -> Arrays.copyOf(whole, 2),
                quarantined(DAMAGED, "not_a_workbook"));
        pile.add(
                Attack.BROKEN,
                "one byte too many.xlsx",
                () -> Arrays.copyOf(whole, whole.length + 1),
                quarantined(DAMAGED));
        pile.add(
                Attack.BROKEN,
                "beginning lost.xlsx",
                () -> Arrays.copyOfRange(whole, 100, whole.length),
                quarantined(DAMAGED, "not_a_workbook"));
    }

    private void addFlips() {
        byte[] whole = pile.aReturn().toBytes();
        int data = indexOf(whole, TwistedReturn.ANSWERS) + TwistedReturn.ANSWERS.length();
        int row = lastIndexOf(whole, TwistedReturn.ANSWERS) - 46;
        flip("in the answers", whole, data + 200);
        flip("later in the answers", whole, data + 900);
        flip("in the texts", whole, indexOf(whole, TwistedReturn.TEXTS) + 60);
        flip("in a checksum of the directory", whole, row + 16);
        flip("in a size of the directory", whole, row + 24);
        flip("in a place of the directory", whole, row + 42);
        flip("in a name of the directory", whole, row + 50);
        flip("in a name of a header", whole, data - 3);
        flip("in the end record", whole, whole.length - 6);
    }

    private void flip(String where, byte[] whole, int at) {
        pile.add(
                Attack.BROKEN,
                "bit flipped " + where + ".xlsx",
                () -> {
                    byte[] flipped = whole.clone();
                    flipped[at] ^= 4;
                    return flipped;
                },
                quarantined(DAMAGED));
    }

    private void addChecksums() {
        for (String part : new String[] {TwistedReturn.ANSWERS, TwistedReturn.TEXTS, TwistedReturn.STYLES}) {
            TwistedReturn honest = pile.aReturn();
            String name = "wrong checksum of " + part.replace('/', ' ') + ".xlsx";
            Expectation damaged = quarantined(DAMAGED);
            pile.add(Attack.BROKEN, name, () -> zipped(honest, part, entry -> entry.crc++), damaged);
        }
        TwistedReturn foreign = pile.aReturn();
        pile.add(
                Attack.BROKEN,
                "packed in a way that Excel does not know.xlsx",
                () -> zipped(foreign, TwistedReturn.ANSWERS, entry -> entry.method = 12),
                quarantined(DAMAGED));
    }

    private void addDuplicates() {
        duplicate("the same name", TwistedReturn.ANSWERS);
        duplicate("another case", "XL/Worksheets/Sheet2.xml");
        duplicate("the same name of a part that nobody reads", TwistedReturn.STYLES);
        TwistedReturn honest = pile.aReturn().with("xl/worksheets/sheet2.xml.bak", "<x/>");
        pile.add(Attack.BROKEN, "two names that are nearly the same.xlsx", honest, honest.accepted());
    }

    private void duplicate(String which, String name) {
        TwistedReturn honest = pile.aReturn();
        TwistedReturn other = pile.aReturn();
        String second = other.parts().get(which.startsWith("another") ? TwistedReturn.ANSWERS : name);
        pile.add(
                Attack.BROKEN,
                "two entries of " + which + ".xlsx",
                () -> zip(honest, zip -> zip.deflated(name, second)),
                quarantined(DAMAGED, "unsafe_file"));
    }

    /** The other side: unusual, and whole. */
    private void addHonestOddities() {
        honest("with a comment.xlsx", zip -> zip.comment("sent by e-mail"));
        honest("with zip64 records.xlsx", ZipBytes::withEnd64);
        TwistedReturn stored = pile.aReturn();
        pile.add(Attack.BROKEN, "not compressed.xlsx", () -> stored(stored), stored.accepted());
        TwistedReturn streamed = pile.aReturn();
        pile.add(
                Attack.BROKEN,
                "sizes behind the data.xlsx",
                () -> zipped(streamed, TwistedReturn.ANSWERS, entry -> entry.flags |= 8),
                streamed.accepted());
    }

    private void honest(String name, UnaryOperator<ZipBytes> change) {
        TwistedReturn honest = pile.aReturn();
        pile.add(Attack.BROKEN, name, () -> zip(honest, change), honest.accepted());
    }

    private static byte[] stored(TwistedReturn honest) {
        ZipBytes zip = new ZipBytes();
        honest.parts().forEach((name, text) -> zip.add(name, text.getBytes(StandardCharsets.UTF_8), true, e -> {}));
        return zip.toBytes();
    }

    /** The archive with something added at its end. */
    static byte[] zip(TwistedReturn honest, UnaryOperator<ZipBytes> change) {
        ZipBytes zip = new ZipBytes();
        honest.parts().forEach(zip::deflated);
        return change.apply(zip).toBytes();
    }

    /** The archive with a lie about one of its entries. */
    static byte[] zipped(TwistedReturn honest, String part, Consumer<ZipBytes.Entry> lie) {
        ZipBytes zip = new ZipBytes();
        honest.parts()
                .forEach((name, text) -> zip.deflated(name, text, entry -> {
                    if (name.equals(part)) {
                        lie.accept(entry);
                    }
                }));
        return zip.toBytes();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static int lastIndexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
    }
}
