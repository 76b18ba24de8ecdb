package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import vn.motcua.SamplePdf;

/** The ten minutes of the README, clicked through by everybody who has a part in them. */
@BrowserTest
class CitizenAndOfficersInTheBrowserTests {

    private static final String DESK = "00001.one-stop";
    private static final String REGISTRAR = "00001.specialist";

    private final Chromium chromium;

    CitizenAndOfficersInTheBrowserTests(Chromium chromium) {
        this.chromium = chromium;
    }

    @Test
    void aBirthIsRegisteredFromTheSearchToTheSignedCertificate() {
        Citizen citizen = new Citizen(chromium.signedIn("citizen1"));
        Receipt receipt = filesABirth(citizen);

        Officer.of(chromium, DESK).takes(receipt.code()).decides("Tiếp nhận");
        Officer.of(chromium, REGISTRAR).takes(receipt.code()).decides("Đạt")
                .takes(receipt.code()).decides("Hoàn thành").takes(receipt.code()).decides("Hoàn thành");
        citizen.opens(receipt).answers("Xem và trả lời", "Xác nhận bản nháp Giấy khai sinh", "Đúng");
        Officer.of(chromium, "00001.leader").takes(receipt.code()).decides("Ký");
        Officer.of(chromium, "00001.clerk").takes(receipt.code()).decides("Hoàn thành");
        Officer.of(chromium, DESK).takes(receipt.code()).decides("Hoàn thành");

        byte[] certificate = citizen.opens(receipt).downloadsTheResult();
        assertThat(new String(certificate, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(new Citizen(chromium.window()).tracks(receipt))
                .allSatisfy(stage -> assertThat(stage).contains("(đã xong)"))
                .anySatisfy(stage -> assertThat(stage).contains("Đã nộp hồ sơ"))
                .anySatisfy(stage -> assertThat(stage).contains("Xác nhận bản nháp Giấy khai sinh"))
                .anySatisfy(stage -> assertThat(stage).contains("Trả kết quả"));
    }

    @Test
    void filingAndTrackingNeedNoScript() {
        Citizen citizen = new Citizen(Chromium.signIn(chromium.window(false, 360), "citizen2"));

        Receipt receipt = filesABirth(citizen);

        assertThat(new Citizen(chromium.window(false, 360)).tracks(receipt))
                .anySatisfy(stage -> assertThat(stage).contains("Đã nộp hồ sơ"));
    }

    private Receipt filesABirth(Citizen citizen) {
        Receipt receipt = citizen.finds("giay khai sinh", "Đăng ký khai sinh")
                .startsAt("Quận Ba Đình", "Phường Phúc Xá")
                .fills("Người yêu cầu")
                .fills("Trẻ được khai sinh")
                .fills("Cha, mẹ của trẻ")
                .fills("Giấy tờ và bản sao")
                .handsIn("Giấy chứng sinh")
                .handsIn("Giấy tờ tùy thân và giấy tờ chứng minh nơi cư trú")
                .checks()
                .files();
        assertThat(receipt.code()).matches("000\\.\\d{2}\\.\\d{2}\\.H26-\\d{6}-\\d{4}");
        assertThat(receipt.key()).isNotBlank();
        String hash = DigestUtils.sha256Hex(SamplePdf.BYTES);
        assertThat(receipt.files()).hasSize(2)
                .allSatisfy(file -> assertThat(file).contains(hash.substring(0, 4) + "…" + hash.substring(60)));
        return receipt;
    }
}
