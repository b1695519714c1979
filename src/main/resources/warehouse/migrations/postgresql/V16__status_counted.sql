-- Of a table that nobody looked at PostgreSQL assumes a thousand rows, and joins its three statuses in a way that fits a
-- thousand: 0.2 s in every publication, however few returns there are.
analyze store.status;
