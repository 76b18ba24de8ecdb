package vn.motcua.payment;

import vn.motcua.FullApplicationOverHttp;

/** Paying through a real port, on H2. */
@FullApplicationOverHttp
class PaymentsOverHttpTests extends PaymentsOverHttp {}
