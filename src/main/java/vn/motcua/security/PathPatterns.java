package vn.motcua.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;

/** Who may go where is said by the path alone, without asking every controller first: each request passes here. */
@Configuration(proxyBeanMethods = false)
class PathPatterns {

    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }
}
