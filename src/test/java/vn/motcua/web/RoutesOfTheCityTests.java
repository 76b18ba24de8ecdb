package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.FullApplication;

@FullApplication
class RoutesOfTheCityTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void aFewRoutesAreTriedForARequestAndNotAllOfTheCity() {
        Routes routes = (Routes) mapping;

        assertThat(mapping.getHandlerMethods()).hasSizeGreaterThan(100);
        assertThat(routes.beginningAs("/api/tracking/000.00.01.H26-260102-0001")).hasSizeLessThan(10);
        assertThat(routes.beginningAs("/tracking/000.00.01.H26-260102-0001")).hasSizeLessThan(10);
        assertThat(routes.beginningAs("/services/birth-registration")).hasSizeLessThan(20);
    }
}
