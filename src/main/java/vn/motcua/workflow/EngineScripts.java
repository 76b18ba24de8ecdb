package vn.motcua.workflow;

import java.util.List;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's tables, from the engine's own files, and what they become after: one script for each decision. */
@Configuration(proxyBeanMethods = false)
class EngineScripts {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Bean
    JavaMigration engineTables() {
        return new EngineScript("001", "workflow engine tables", database -> PARTS.stream()
                .map(part -> "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql")
                .toList());
    }

    @Bean
    JavaMigration noHistory() {
        return new EngineScript("100", "workflow engine no history", database -> ours("no_history"));
    }

    @Bean
    JavaMigration taskOfTask() {
        return new EngineScript("101", "workflow engine task of task", database -> ours("task_of_task"));
    }

    /** Only PostgreSQL has such an index. */
    @Bean
    JavaMigration dueJobs() {
        return new EngineScript("103", "workflow engine due jobs",
                database -> database.equals(EngineScript.POSTGRESQL) ? ours("due_jobs") : List.of());
    }

    /** Only PostgreSQL writes a changed row anew. */
    @Bean
    JavaMigration roomOnPage() {
        return new EngineScript("116", "workflow engine room on page",
                database -> database.equals(EngineScript.POSTGRESQL) ? ours("room_on_page") : List.of());
    }

    private static List<String> ours(String name) {
        return List.of("db/engine/" + name + ".sql");
    }
}
