package vn.motcua.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;
import vn.motcua.FullApplication;

@FullApplication
class UnaskedRoutesTests {

    @Autowired
    private HandlerMappingIntrospector introspector;

    @Test
    void theControllerOfARequestIsNotLookedUpBeforeSecurityHasLetItIn() throws Exception {
        List<String> known = new ArrayList<>();

        introspector.createCacheFilter().doFilter(new MockHttpServletRequest("GET", "/api/tracking/1"),
                new MockHttpServletResponse(),
                (request, response) -> known.addAll(Collections.list(request.getAttributeNames())));

        assertThat(known).isEmpty();
    }

    @Test
    void whoAsksForTheControllerIsStillAnswered() throws Exception {
        assertThat(introspector.getMatchableHandlerMapping(new MockHttpServletRequest("GET", "/services"))).isNotNull();
    }
}
