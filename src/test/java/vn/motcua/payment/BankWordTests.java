package vn.motcua.payment;

import vn.motcua.FullApplication;

/** The rules of the bank's words, on H2. */
@FullApplication
class BankWordTests extends BankWordRules {}
