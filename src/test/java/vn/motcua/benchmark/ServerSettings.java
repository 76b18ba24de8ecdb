package vn.motcua.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the server of the run is set up: durable, and sized as a city's would be. */
final class ServerSettings {

    /** What the figures tell of the server. */
    static final List<String> TOLD = List.of(
            "server_version", "fsync", "synchronous_commit", "full_page_writes", "wal_level", "shared_buffers",
            "effective_cache_size", "work_mem", "max_wal_size", "checkpoint_timeout", "random_page_cost", "jit");

    private ServerSettings() {}

    static Map<String, String> ofACity() {
        Map<String, String> config = new LinkedHashMap<>();
        // The tests' server leaves both off: a figure without them would be worth nothing.
        config.put("fsync", "on");
        config.put("synchronous_commit", "on");
        config.put("shared_buffers", "4GB");
        config.put("effective_cache_size", "12GB");
        config.put("work_mem", "16MB");
        config.put("maintenance_work_mem", "1GB");
        config.put("max_wal_size", "8GB");
        config.put("checkpoint_timeout", "30min");
        config.put("random_page_cost", "1.1");
        config.put("max_connections", "200");
        // Compiling a plan costs more than any query of ours.
        config.put("jit", "off");
        config.put("shared_preload_libraries", "pg_stat_statements");
        config.put("pg_stat_statements.track_utility", "off");
        return config;
    }

    static Map<String, String> forLoading() {
        Map<String, String> config = ofACity();
        config.put("wal_level", "minimal");
        config.put("max_wal_senders", "0");
        config.put("autovacuum", "off");
        return config;
    }
}
