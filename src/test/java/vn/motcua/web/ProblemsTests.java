package vn.motcua.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.test.web.servlet.MockMvc;

@WebSlice
class ProblemsTests {

    @Autowired
    private MockMvc web;

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND, 404, work.taken", "FORBIDDEN, 403, work.taken", "CONFLICT, 409, work.taken",
        "STALE, 412, work.taken", "INVALID, 422, work.taken", "MALFORMED, 400, work.taken", "TOO_MANY, 429, work.taken",
        "first, 409, dossier.changed-elsewhere", "locked, 503, busy", "large, 413, document.too-large",
        "accident, 500, internal"
    })
    void everyNoOfTheApiHasItsStatusAndItsCode(String way, int status, String code) throws Exception {
        web.perform(get("/api/no/" + way))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:motcua:problem:" + code))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.message").isNotEmpty())
                .andExpect(jsonPath("$.messageEn").isNotEmpty());
    }

    @Test
    void theSentenceIsFilledInBothLanguages() throws Exception {
        web.perform(get("/api/no/CONFLICT"))
                .andExpect(jsonPath("$.message").value("Việc này đã có người nhận: Trần Thị Mẫu."))
                .andExpect(jsonPath("$.messageEn").value("Somebody has taken this already: Trần Thị Mẫu."))
                .andExpect(jsonPath("$.detail").value("Việc này đã có người nhận: Trần Thị Mẫu."));
    }

    @Test
    void theFieldsToMendAreNamed() throws Exception {
        web.perform(get("/api/no/invalid"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.fields[0].field").value("birthDate"))
                .andExpect(jsonPath("$.fields[0].messageEn").value("Enter the date of birth"));
    }

    @Test
    void whoIsTooFastIsToldWhenToComeAgain() throws Exception {
        web.perform(get("/api/no/TOO_MANY")).andExpect(header().string("Retry-After", "30"));
        web.perform(get("/no/locked")).andExpect(header().string("Retry-After", "30"));
    }

    @Test
    void aFormOfAPageThatIsTooOldIsNotCalledSomebodyElses() throws Exception {
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(WebAttributes.ACCESS_DENIED_403, new MissingCsrfTokenException("none")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Chưa có gì được gửi đi.")))
                .andExpect(content().string(containsString("href=\"/sign-in\"")))
                .andExpect(content().string(not(containsString("dành cho người khác"))));
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andExpect(content().string(containsString("Trang này dành cho người khác")));
    }

    @Test
    void anAccidentTellsItsNumberAndNothingOfItsCause() throws Exception {
        web.perform(get("/api/no/accident"))
                .andExpect(content().string(not(containsString("001098004321"))))
                .andExpect(jsonPath("$.message").value(containsString("Số sự cố")));
        web.perform(get("/no/accident"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("001098004321"))));
    }

    @Test
    void springsOwnRefusalsLookTheSame() throws Exception {
        web.perform(get("/api/no")).andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.code").value("method-not-allowed"));
        web.perform(post("/api/no").contentType(MediaType.APPLICATION_JSON).content("[]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed"));
        web.perform(post("/api/no").header("Idempotency-Key", "k").contentType(MediaType.APPLICATION_JSON).content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("malformed"));
        web.perform(post("/api/no").header("Idempotency-Key", "k").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("unsupported-type"));
        web.perform(get("/api/nowhere")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, 404", "FORBIDDEN, 403", "CONFLICT, 409", "STALE, 412", "INVALID, 422", "MALFORMED, 400",
        "TOO_MANY, 429", "locked, 503", "accident, 500"})
    void pagesSayNoCalmly(String way, int status) throws Exception {
        web.perform(get("/no/" + way))
                .andExpect(status().is(status))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<h1>")))
                .andExpect(content().string(containsString("1022")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aPartOfAPageIsRefusedInThePageThatIsOpen() throws Exception {
        web.perform(get("/no/CONFLICT").header("HX-Request", "true"))
                .andExpect(status().isConflict())
                .andExpect(header().string("HX-Retarget", "#notice"))
                .andExpect(content().string(containsString("Trần Thị Mẫu")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void whatFiltersRefuseIsAnsweredInTheSameForms() throws Exception {
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/work"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("forbidden"));
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/desk"))
                .andExpect(status().isForbidden())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML));
        web.perform(get("/error")).andExpect(status().isNotFound());
    }
}
