package vn.motcua.payment;

import vn.motcua.FullApplicationOnPostgreSql;

/** The rules of payments, on PostgreSQL. */
@FullApplicationOnPostgreSql
class PaymentOnPostgreSqlTests extends PaymentRules {}
