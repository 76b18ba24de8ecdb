package vn.motcua.payment;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of the bank's words, on PostgreSQL. */
@FullApplicationOnPostgreSql
class BankWordOnPostgreSqlTests extends BankWordRules {}
