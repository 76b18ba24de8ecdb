package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.document.Verification.Outcome;
import vn.motcua.refusal.Refusal;

class SignaturesTests {

    private static final Signer CHAIR = new Signer("chair", "Đặng Thị Minh Nguyệt", "Chủ tịch", "00001");
    private static final Signer CLERK = new Signer("clerk", "Phạm Thị Hồng Nhung", "Văn thư", "00004");

    private final Signatures signatures = Keys.demo(Databases.H2);

    @ParameterizedTest
    @EnumSource
    void aSignedPaperIsValidAndSaysWhoSignedItWhen(Databases database) {
        Verification verification = Keys.demo(database).verify(Keys.demo(database).sign(Samples.pdf(), CHAIR));

        assertThat(verification).isEqualTo(new Verification(
                Outcome.VALID, "Đặng Thị Minh Nguyệt", "Chủ tịch", "00001", Store.CLOCK.instant()));
        assertThat(verification.valid()).isTrue();
    }

    @Test
    void aPaperDrawnByTheProductCanBeSignedStoredAndVerified() {
        byte[] signed = signatures.sign(new Papers().render("result", SamplePapers.result()), CHAIR);

        assertThat(Store.in(Databases.H2).store("Giấy khai sinh.pdf", signed).type()).isEqualTo("application/pdf");
        assertThat(signatures.verify(signed).valid()).isTrue();
    }

    @Test
    void oneFlippedBitInWhatWasSignedBreaksIt() throws IOException {
        byte[] signed = signatures.sign(new Papers().render("refusal", SamplePapers.refusal()), CHAIR);
        int[] range = Samples.coveredBytes(signed);
        for (int place = 0; place < signed.length; place += 499) {
            boolean covered = place < range[1] || place >= range[2];
            signed[place] ^= 1;
            assertThat(covered && signatures.verify(signed).valid()).as("byte %d", place).isFalse();
            signed[place] ^= 1;
        }
        assertThat(signatures.verify(signed).valid()).isTrue();
    }

    @Test
    void nothingCanBeHiddenBehindTheSignature() throws IOException {
        byte[] signed = signatures.sign(Samples.pdf(), CHAIR);
        int last = Samples.coveredBytes(signed)[2] - 2;
        for (char hidden : new char[] {'1', 'a', ' ', '>'}) {
            signed[last] = (byte) hidden;
            assertThat(signatures.verify(signed).valid()).isFalse();
        }
    }

    @Test
    void whatIsAddedAfterwardsBreaksIt() throws IOException {
        byte[] signed = signatures.sign(Samples.pdf(), CHAIR);

        assertThat(signatures.verify(Samples.join(signed, Samples.text("\n"))).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(signatures.verify(Samples.withAnotherTitle(signed)).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void aSecondSignatureLeavesTheFirstGood() {
        byte[] twice = signatures.sign(signatures.sign(Samples.pdf(), CHAIR), CLERK);

        assertThat(signatures.verify(twice).valid()).isTrue();
        assertThat(signatures.verify(twice).name()).isEqualTo("Phạm Thị Hồng Nhung");
    }

    @Test
    void aSignatureByAStrangerIsNotBelieved() {
        byte[] signed = Keys.stranger().sign(Samples.pdf(), CHAIR);

        assertThat(signatures.verify(signed).outcome()).isEqualTo(Outcome.UNTRUSTED);
        assertThat(Keys.none().verify(signatures.sign(Samples.pdf(), CHAIR)).outcome()).isEqualTo(Outcome.UNTRUSTED);
    }

    @Test
    void aPaperWithoutSignatureAndWhatIsNoPaperAreUnsigned() {
        assertThat(signatures.verify(Samples.pdf())).isEqualTo(Verification.unsigned());
        assertThat(signatures.verify(new byte[0])).isEqualTo(Verification.unsigned());
        assertThat(signatures.verify(Samples.pdfBomb())).isEqualTo(Verification.unsigned());
    }

    @Test
    void aUnitWithoutKeyCannotSign() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Keys.none().sign(Samples.pdf(), CHAIR))
                .matches(refusal -> refusal.code().equals("document.no-signing-key"));
    }

    @Test
    void theSignatureHasTheFormOfPades() throws Exception {
        byte[] signed = signatures.sign(Samples.pdf(), CHAIR);
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            SignerInformation signer = new CMSSignedData(signature.getContents(signed))
                    .getSignerInfos().getSigners().iterator().next();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.contentType)).isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.messageDigest)).isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
        }
        assertThat(new String(signed, StandardCharsets.ISO_8859_1)).doesNotContain(CHAIR.account());
    }

    @ParameterizedTest
    @EnumSource
    void theKeyLiesWrappedInTheTableAndIsTheSameForAllNodes(Databases database) {
        byte[] signed = Keys.demo(database).sign(Samples.pdf(), CHAIR);

        assertThat(Keys.demo(database).verify(signed).valid()).isTrue();
        List<byte[]> keys = Store.in(database).jdbc()
                .sql("select private_key from signing_key where unit_code = '00001'").query(byte[].class).list();
        assertThat(keys).hasSize(1);
        assertThatIllegalStateException().isThrownBy(() -> new WrappedKey("wrong").open(keys.get(0)));
        assertThat(new WrappedKey("demo").open(keys.get(0)).getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void ofTwoNodesThatMakeAKeyAtOnceTheFirstCounts() {
        SigningKeyTable table = Keys.table(Databases.H2);
        DemoCertificates certificates = new DemoCertificates(Store.CLOCK);
        SigningKey first = table.keep("twice", certificates.root());
        SigningKey second = table.keep("twice", certificates.root());

        assertThat(second.certificate()).isEqualTo(first.certificate());
        assertThat(Arrays.equals(second.key().getEncoded(), first.key().getEncoded())).isTrue();
    }

    @Test
    void aCitySignsWithTheKeysInItsFile() throws Exception {
        Signatures city = Keys.inFile(List.of("00001"));

        assertThat(city.verify(city.sign(Samples.pdf(), CHAIR)).valid()).isTrue();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> city.sign(Samples.pdf(), CLERK));
        Signatures one = Keys.inFile(List.of("default"));
        assertThat(one.verify(one.sign(Samples.pdf(), CLERK)).valid()).isTrue();
        assertThat(one.verify(city.sign(Samples.pdf(), CHAIR)).outcome()).isEqualTo(Outcome.UNTRUSTED);
    }
}
