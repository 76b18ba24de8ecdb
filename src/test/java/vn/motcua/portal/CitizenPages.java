package vn.motcua.portal;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.Walk;
import vn.motcua.security.Actor;

/** A citizen with a browser that runs no scripts: pages are opened, forms are sent. */
final class CitizenPages {

    private final MockMvcTester mvc;
    private final String account;

    CitizenPages(MockMvcTester mvc, String account) {
        this.mvc = mvc;
        this.account = account;
    }

    MvcTestResult open(String address) {
        return mvc.get().uri(URI.create(address)).with(signedIn()).exchange();
    }

    MvcTestResult send(String address, Map<String, List<String>> fields) {
        var request = mvc.post().uri(URI.create(address)).with(signedIn()).with(csrf());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    /** The same from another site, which has no token. */
    MvcTestResult sendWithoutToken(String address) {
        return mvc.post().uri(URI.create(address)).with(signedIn()).exchange();
    }

    MvcTestResult upload(String address, String box, String name, byte[] content, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.multipart(URI.create(address))
                .file(new MockMultipartFile(box, name, "application/octet-stream", content));
        fields.forEach(request::param);
        return mvc.perform(request.with(signedIn()).with(csrf()));
    }

    /** Where an answer leads. */
    static String leadsTo(MvcTestResult answer) {
        return answer.getResponse().getRedirectedUrl();
    }

    private RequestPostProcessor signedIn() {
        Actor citizen = Walk.citizen(account);
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                citizen, null, AuthorityUtils.createAuthorityList("ROLE_" + citizen.kind().name())));
    }
}
