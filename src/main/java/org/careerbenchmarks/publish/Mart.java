package org.careerbenchmarks.publish;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table of an edition.
 *
 * @param name the name of the table in the schema {@code store}, and of the published views
 * @param rows what one row is
 * @param grain the columns that tell rows apart; none where rows may be equal
 * @param order what the rows are ordered by when they are written
 * @param columns the published columns, in their order
 * @param kept further columns of the stored table
 * @param isSliced whether its rows belong to schools, and are so many that they are written some schools at a time
 */
public record Mart(
        String name,
        Kind kind,
        String rows,
        List<String> grain,
        List<String> order,
        List<Column> columns,
        List<String> kept,
        boolean isSliced) {

    public enum Kind {
        /** Stored and published. */
        TABLE,
        /** Published, and a view over what is stored and never changes. */
        VIEW,
        /** Stored for the others to be built from; not published. */
        INNER
    }

    public Mart {
        grain = List.copyOf(grain);
        order = List.copyOf(order);
        columns = List.copyOf(columns);
        kept = List.copyOf(kept);
    }

    public boolean isPublished() {
        return kind != Kind.INNER;
    }

    public boolean isStored() {
        return kind != Kind.VIEW;
    }

    /** The published columns as SQL lists them. */
    String columnList() {
        return columns.stream().map(Column::identifier).collect(Collectors.joining(", "));
    }

    /** The columns that an edition fills, the edition itself left out. */
    List<String> filledColumns() {
        Stream<String> rowNumber = kind == Kind.TABLE ? Stream.of("row_no") : Stream.of();
        return Stream.of(columns.stream().map(Column::identifier), kept.stream(), rowNumber)
                .flatMap(Function.identity())
                .toList();
    }
}
