package vn.motcua.document;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys with certificates for the demo; nobody outside believes them, and their names say so. */
final class DemoCertificates {

    private static final String ROOT_NAME = "Một Cửa demo CA";
    private static final Duration IN_FORCE = Duration.ofDays(20 * 365);

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DemoCertificates(Clock clock) {
        this.clock = clock;
    }

    SigningKey root() {
        KeyPair pair = newPair();
        return certify(pair, name(ROOT_NAME), name(ROOT_NAME), pair.getPrivate(), true);
    }

    SigningKey issue(String unit, SigningKey root) {
        return certify(newPair(), name(unit), name(ROOT_NAME), root.key(), false);
    }

    private SigningKey certify(KeyPair pair, X500Name subject, X500Name issuer, PrivateKey by, boolean authority) {
        Instant from = clock.instant().minus(Duration.ofDays(1));
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(64, random).add(BigInteger.ONE),
                Date.from(from),
                Date.from(from.plus(IN_FORCE)),
                subject,
                pair.getPublic());
        int usage = authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            byte[] certificate = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by)).getEncoded();
            return new SigningKey(pair.getPrivate(), List.of(Certificates.read(certificate)));
        } catch (IOException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Một Cửa demo")
                .addRDN(BCStyle.CN, common)
                .build();
    }
}
