package vn.motcua.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.FullApplication;
import vn.motcua.service.Services;
import vn.motcua.service.Violation;

@FullApplication
class WorkbenchPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Services services;

    @Test
    void theDesignerSeesWhatRunsAndWhatWasRefusedAndWhy() {
        services.refuse(new Violation("processes/justice/broken.bpmn", "appraise", "Thẩm tra", "lane.unit",
                "Làn chưa có thuộc tính unit.", "The lane lacks the property unit."));

        assertThat(get("DESIGNER", "/workbench")).hasStatusOk().bodyText()
                .contains("birth-registration").contains("1 ngày làm việc")
                .contains("processes/justice/broken.bpmn").contains("Làn chưa có thuộc tính unit.")
                .doesNotContain("??");
        assertThat(get("DESIGNER", "/workbench?lang=en")).bodyText()
                .contains("The lane lacks the property unit.").contains("Birth registration").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth-registration", "house-building-permit", "criminal-record-no1"})
    void aServiceIsLaidOpenInBothLanguages(String key) {
        String address = "/workbench/services/" + key;

        assertThat(get("DESIGNER", address)).hasStatusOk().bodyText()
                .contains("Ai làm gì").contains("Biểu mẫu, như người nộp thấy").contains(key + ".bpmn")
                .doesNotContain("??");
        assertThat(get("DESIGNER", address + "?lang=en")).hasStatusOk().bodyText().doesNotContain("??");
        assertThat(get("DESIGNER", address + "/diagram.bpmn"))
                .hasStatusOk().hasContentTypeCompatibleWith("application/xml").bodyText().contains("<bpmn:definitions");
    }

    @Test
    void nobodyElseComesIn() {
        assertThat(get("OFFICER", "/workbench")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("CITIZEN", "/workbench/services/birth-registration")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("DESIGNER", "/workbench/services/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String role, String address) {
        return mvc.get().uri(address).with(user("somebody").roles(role)).exchange();
    }
}
