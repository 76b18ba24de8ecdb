package vn.motcua.dossier;

import vn.motcua.FullApplicationOnPostgreSql;

/** The same on PostgreSQL, with the worker at work. */
@FullApplicationOnPostgreSql
class ResultOnPostgreSqlTests extends ResultRules {}
