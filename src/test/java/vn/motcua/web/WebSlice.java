package vn.motcua.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;

/** The pages and the answers of this module alone, with a city that stands still. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(controllers = {HelpPages.class, SignInPage.class, PiecesPage.class, LastResort.class, Refusing.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    WebConfiguration.class,
    Language.class,
    Words.class,
    Site.class,
    OutageNotice.class,
    SpokenTime.class,
    Problems.class,
    ProblemAnswers.class,
    Incidents.class,
    Refusing.class,
    StillCity.class
})
@interface WebSlice {}
