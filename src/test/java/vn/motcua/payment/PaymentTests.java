package vn.motcua.payment;

import vn.motcua.FullApplication;

/** The rules of payments, on H2. */
@FullApplication
class PaymentTests extends PaymentRules {}
