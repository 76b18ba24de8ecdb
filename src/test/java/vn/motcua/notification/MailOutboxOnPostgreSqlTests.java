package vn.motcua.notification;

import vn.motcua.FullApplicationOnPostgreSql;

@FullApplicationOnPostgreSql
class MailOutboxOnPostgreSqlTests extends MailOutboxRules {}
