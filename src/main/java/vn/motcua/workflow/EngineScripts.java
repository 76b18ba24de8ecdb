package vn.motcua.workflow;

import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine's tables become after they are made: one script for each decision. */
@Configuration(proxyBeanMethods = false)
class EngineScripts {

    @Bean
    JavaMigration noHistory() {
        return new EngineScript("100", "no_history", false);
    }

    @Bean
    JavaMigration taskOfTask() {
        return new EngineScript("101", "task_of_task", false);
    }

    @Bean
    JavaMigration dueJobs() {
        return new EngineScript("103", "due_jobs", true);
    }
}
