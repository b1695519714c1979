package org.careerbenchmarks.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Some schools of a wave, in the order of their ids. A large table is written slice by slice: to sort it as a whole
 * takes H2 much longer, since it no longer fits into memory, and a PostgreSQL as much disk as the table.
 */
record SchoolSlice(String wave, String firstSchool, String lastSchool) {

    static final String CONDITION = " and wave = ? and school_id between ? and ?";

    private static final String SLICES =
            """
            select wave, min(school_id) as first_school, max(school_id) as last_school
            from (
                select
                    wave,
                    school_id,
                    (row_number() over (partition by wave order by school_id) - 1) / cast(? as integer) as slice
                from store.expected_return
                where edition = ? and standing = 'accepted'
            ) numbered
            group by wave, slice
            order by wave, slice
            """;

    static List<SchoolSlice> list(Connection connection, int edition, int schools) throws SQLException {
        List<SchoolSlice> slices = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SLICES)) {
            statement.setInt(1, schools);
            statement.setInt(2, edition);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    slices.add(new SchoolSlice(
                            rows.getString("wave"), rows.getString("first_school"), rows.getString("last_school")));
                }
            }
        }
        return slices;
    }

    List<Object> values(int edition) {
        return List.of(edition, wave, firstSchool, lastSchool);
    }
}
