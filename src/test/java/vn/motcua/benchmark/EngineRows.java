package vn.motcua.benchmark;

/** Where the engine keeps the rows of a process: the table, and how its rows are found by the instances. */
final class EngineRows {

    static final String[][] PARTS = {
        {"act_ru_execution", "proc_inst_id_ in %s"},
        {"act_ru_task", "proc_inst_id_ in %s"},
        {"act_ru_variable", "proc_inst_id_ in %s"},
        {"act_ru_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in %s)"},
        {"act_ru_job", "process_instance_id_ in %s"},
        {"act_ru_event_subscr", "proc_inst_id_ in %s"},
        {"act_hi_procinst", "proc_inst_id_ in %s"},
        {"act_hi_actinst", "proc_inst_id_ in %s"},
        {"act_hi_taskinst", "proc_inst_id_ in %s"},
        {"act_hi_varinst", "proc_inst_id_ in %s"},
        {"act_hi_detail", "proc_inst_id_ in %s"},
        {"act_hi_identitylink", "task_id_ in (select id_ from act_ru_task where proc_inst_id_ in %s)"}
    };

    private EngineRows() {}
}
