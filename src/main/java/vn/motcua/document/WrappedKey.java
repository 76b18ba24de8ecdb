package vn.motcua.document;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps private keys with a passphrase: salt, nonce, then the key under AES-GCM.
 *
 * <p>To stretch the passphrase takes some fifty milliseconds on purpose, and it is done once for each salt: what a node wraps has
 * one salt and ever another nonce, so another node opens all of it for the price of one.
 */
final class WrappedKey {

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int ROUNDS = 100_000;

    /** More nodes than these have not wrapped keys at one time; what is forgotten is stretched again. */
    private static final int KNOWN = 64;

    private final String passphrase;
    private final SecureRandom random = new SecureRandom();
    private final byte[] salt = bytes(SALT);
    private final Map<ByteBuffer, SecretKey> stretched = new LinkedHashMap<>();

    WrappedKey(String passphrase) {
        this.passphrase = passphrase;
    }

    byte[] close(PrivateKey key) {
        byte[] nonce = bytes(NONCE);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, salt, nonce).doFinal(key.getEncoded());
            return ByteBuffer.allocate(SALT + NONCE + closed.length).put(salt).put(nonce).put(closed).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The signing key cannot be wrapped", impossible);
        }
    }

    PrivateKey open(byte[] closed) {
        byte[] salt = Arrays.copyOf(closed, SALT);
        byte[] nonce = Arrays.copyOfRange(closed, SALT, SALT + NONCE);
        try {
            byte[] key = cipher(Cipher.DECRYPT_MODE, salt, nonce)
                    .doFinal(closed, SALT + NONCE, closed.length - SALT - NONCE);
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("motcua.signing.passphrase does not open the signing key", wrong);
        }
    }

    private Cipher cipher(int mode, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, stretched(salt), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private synchronized SecretKey stretched(byte[] salt) throws GeneralSecurityException {
        SecretKey known = stretched.get(ByteBuffer.wrap(salt));
        if (known != null) {
            return known;
        }
        byte[] secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, 256))
                .getEncoded();
        if (stretched.size() == KNOWN) {
            stretched.remove(stretched.keySet().iterator().next());
        }
        SecretKey key = new SecretKeySpec(secret, "AES");
        stretched.put(ByteBuffer.wrap(salt), key);
        return key;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
