package vn.motcua.organisation;

import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;

/** Outages on H2. */
@JdbcTest
class OutagesTests extends OutageRules {}
