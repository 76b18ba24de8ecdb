package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads, writes and believes certificates. */
final class Certificates {

    private Certificates() {}

    static X509Certificate read(byte[] encoded) {
        try {
            return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException broken) {
            throw new IllegalArgumentException("This is no certificate", broken);
        }
    }

    static byte[] write(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException broken) {
            throw new IllegalArgumentException("This certificate cannot be written", broken);
        }
    }

    /** Whether the first certificate is trusted, or leads to one that is, all in force at the given time. */
    static boolean believed(List<X509Certificate> chain, Set<X509Certificate> trusted, Instant at) {
        if (trusted.contains(chain.get(0))) {
            return inForce(chain.get(0), at);
        }
        return !trusted.isEmpty() && leadsTo(trusted, chain, at);
    }

    private static boolean leadsTo(Set<X509Certificate> trusted, List<X509Certificate> chain, Instant at) {
        X509CertSelector first = new X509CertSelector();
        first.setCertificate(chain.get(0));
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    trusted.stream()
                            .map(certificate -> new TrustAnchor(certificate, null))
                            .collect(Collectors.toSet()),
                    first);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(chain)));
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }

    private static boolean inForce(X509Certificate certificate, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
            return true;
        } catch (CertificateException lapsed) {
            return false;
        }
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }
}
