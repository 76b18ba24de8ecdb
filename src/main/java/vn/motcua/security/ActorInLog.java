package vn.motcua.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.watch.LogContext;

/** Says in the log what kind of account acts in a request, and never whose it is. */
@Component
class ActorInLog implements WebMvcConfigurer, HandlerInterceptor {

    private final CurrentActor actor = new CurrentActor();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        LogContext.actor(actor.get().kind().code());
        return true;
    }
}
