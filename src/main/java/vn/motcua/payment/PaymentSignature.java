package vn.motcua.payment;

import java.time.Instant;

/**
 * What goes with a message between the city and the bank.
 *
 * @param key the name of the key with which it was signed
 * @param time when
 * @param nonce a random word, so that no two messages are signed alike
 * @param value HMAC-SHA256 in hexadecimal digits
 */
record PaymentSignature(String key, Instant time, String nonce, String value) {

    static final String KEY = "Motcua-Key";
    static final String TIME = "Motcua-Time";
    static final String NONCE = "Motcua-Nonce";
    static final String VALUE = "Motcua-Signature";
}
