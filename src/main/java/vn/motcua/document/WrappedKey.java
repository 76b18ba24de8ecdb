package vn.motcua.document;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Wraps private keys with a passphrase: salt, nonce, then the key under AES-GCM. */
final class WrappedKey {

    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int ROUNDS = 100_000;

    private final String passphrase;
    private final SecureRandom random = new SecureRandom();

    WrappedKey(String passphrase) {
        this.passphrase = passphrase;
    }

    byte[] close(PrivateKey key) {
        byte[] salt = bytes(SALT);
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
        byte[] secret = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase.toCharArray(), salt, ROUNDS, 256))
                .getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
