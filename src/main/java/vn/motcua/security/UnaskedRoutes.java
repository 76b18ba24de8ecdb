package vn.motcua.security;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Spring Security looks the controller of each request up beforehand, for matchers that ask which one it is; ours go by the
 * path alone ({@link PathPatterns}), so nobody asks and the look-up is left out.
 */
@Configuration(proxyBeanMethods = false)
class UnaskedRoutes {

    /** The name by which Spring Security asks for it. */
    private static final String INTROSPECTOR = "mvcHandlerMappingIntrospector";

    @Bean
    static BeanDefinitionRegistryPostProcessor routesAreNotLookedUpTwice() {
        return registry -> {
            if (registry.containsBeanDefinition(INTROSPECTOR)) {
                RootBeanDefinition unasked = new RootBeanDefinition(Unasked.class);
                unasked.setLazyInit(true);
                registry.removeBeanDefinition(INTROSPECTOR);
                registry.registerBeanDefinition(INTROSPECTOR, unasked);
            }
        };
    }

    /** Answers whoever does ask, but looks nothing up for a request of which nobody has asked. */
    static final class Unasked extends HandlerMappingIntrospector {

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}
