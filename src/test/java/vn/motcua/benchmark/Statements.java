package vn.motcua.benchmark;

/**
 * What the server itself counted of one database since the count began: statements without begin and commit.
 *
 * @param database the database
 */
record Statements(Database database) {

    static Statements begin(Database database) {
        database.jdbc().sql("select pg_stat_statements_reset(0, (select oid from pg_database where datname ="
                + " current_database()), 0)").query().listOfRows();
        return new Statements(database);
    }

    long count() {
        return database.count("select coalesce(sum(calls), 0) from pg_stat_statements where dbid ="
                + " (select oid from pg_database where datname = current_database())");
    }
}
