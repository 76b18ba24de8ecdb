package vn.motcua.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** One signature of a PDF together with the bytes that it covers. */
final class SignedPart {

    private final byte[] pdf;
    private final PDSignature signature;
    private final int[] range;

    SignedPart(byte[] pdf, PDSignature signature) {
        this.pdf = pdf;
        this.signature = signature;
        this.range = signature.getByteRange();
    }

    PDSignature signature() {
        return signature;
    }

    /** Where the covered bytes end. */
    long end() {
        return range.length == 4 ? (long) range[2] + range[3] : -1;
    }

    /** The certificates that came along, that of the signer first; empty when what is covered was changed. */
    List<X509Certificate> intactChain() throws IOException {
        if (!leavesOutOnlyItself()) {
            return List.of();
        }
        try {
            CMSSignedData data = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(pdf)), content());
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            return signers.size() == 1 ? chain(data, signers.iterator().next()) : List.of();
        } catch (CMSException | GeneralSecurityException | OperatorCreationException broken) {
            return List.of();
        }
    }

    private static List<X509Certificate> chain(CMSSignedData data, SignerInformation signer)
            throws CMSException, GeneralSecurityException, OperatorCreationException {
        List<X509Certificate> chain = new ArrayList<>();
        Collection<X509CertificateHolder> own = data.getCertificates().getMatches(signer.getSID());
        if (own.size() != 1) {
            return chain;
        }
        X509CertificateHolder certificate = own.iterator().next();
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))) {
            return chain;
        }
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        chain.add(converter.getCertificate(certificate));
        for (X509CertificateHolder other : data.getCertificates().getMatches(null)) {
            if (!other.equals(certificate)) {
                chain.add(converter.getCertificate(other));
            }
        }
        return chain;
    }

    /** The one gap in the covered bytes is the signature itself, written so that there is no room for anything else. */
    private boolean leavesOutOnlyItself() {
        if (range.length != 4 || range[0] != 0 || range[1] < 1 || range[2] <= range[1] + 1 || range[3] < 0
                || end() > pdf.length || pdf[range[1]] != '<' || pdf[range[2] - 1] != '>') {
            return false;
        }
        for (int index = range[1] + 1; index < range[2] - 1; index++) {
            if ("0123456789ABCDEF".indexOf(pdf[index]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The signature proper, behind which nothing but noughts may follow. */
    private ContentInfo content() throws IOException, CMSException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(signature.getContents(pdf));
        ContentInfo content;
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            content = ContentInfo.getInstance(in.readObject());
        }
        for (byte rest : bytes.readAllBytes()) {
            if (rest != 0) {
                throw new CMSException("Something follows the signature");
            }
        }
        return content;
    }
}
