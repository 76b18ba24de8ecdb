package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter.MODEL_ATTRIBUTE_METHODS;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.FullApplication;

@FullApplication
class RoutesOfTheCityTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext city;

    @Autowired
    private ObjectMapper json;

    @Test
    void aFewRoutesAreTriedForARequestAndNotAllOfTheCity() {
        Routes routes = (Routes) mapping;

        assertThat(mapping.getHandlerMethods()).hasSizeGreaterThan(100);
        assertThat(routes.beginningAs("/api/tracking/000.00.01.H26-260102-0001")).hasSizeLessThan(10);
        assertThat(routes.beginningAs("/tracking/000.00.01.H26-260102-0001")).hasSizeLessThan(10);
        assertThat(routes.beginningAs("/services/birth-registration")).hasSizeLessThan(20);
    }

    @Test
    void theyAreTriedBeforeTheOperatorsAndNoneOfThemIsTakenForOneOfHis() {
        assertThat(city.getBeansOfType(HandlerMapping.class).values().stream().min(AnnotationAwareOrderComparator.INSTANCE))
                .containsSame(mapping);
        for (String his : new String[] {"/actuator/health", "/actuator/health/liveness", "/livez", "/readyz"}) {
            assertThat(((Routes) mapping).beginningAs(his)).as(his).isEmpty();
            assertThat(mvc.get().uri(his)).as(his).hasStatusOk();
        }
    }

    /** Before each of them the framework would ask anew whether its controller is one for which the model is laid out. */
    @Test
    void noModelIsLaidOutForControllersOfWhichMostHaveNone() {
        assertThat(ControllerAdviceBean.findAnnotatedBeans(city))
                .allMatch(advice -> MethodIntrospector.selectMethods(advice.getBeanType(), MODEL_ATTRIBUTE_METHODS).isEmpty());
    }

    @Test
    void aMomentIsWrittenByOurOwnWriter() throws JsonMappingException {
        assertThat(json.getSerializerProviderInstance().findValueSerializer(OffsetDateTime.class))
                .isInstanceOf(MomentWriter.class);
    }

    @Test
    void answersInJsonAreSentWhole() {
        assertThat(adapter.getMessageConverters()).filteredOn(MappingJackson2HttpMessageConverter.class::isInstance)
                .first().isInstanceOf(WholeJson.class);
    }
}
