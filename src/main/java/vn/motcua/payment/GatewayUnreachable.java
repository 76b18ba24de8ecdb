package vn.motcua.payment;

/** The bank's gateway does not answer, or what answers is not the bank. */
final class GatewayUnreachable extends RuntimeException {

    GatewayUnreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
