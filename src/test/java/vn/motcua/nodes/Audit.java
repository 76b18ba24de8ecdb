package vn.motcua.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what was acknowledged against the database: nothing lost, nothing done twice, list and engine of one mind. */
final class Audit {

    /** What may not exist; each query counts the rows that say otherwise. */
    private static final List<String[]> NEVER = List.of(
            new String[] {"filed dossiers that are neither in the engine nor waiting for it", """
                    select count(*) from dossier d
                    where d.submitted_at is not null and d.ended_at is null
                      and not exists (select 1 from intake i where i.dossier_id = d.id)
                      and not exists (select 1 from ACT_RU_EXECUTION e
                          where e.BUSINESS_KEY_ = cast(d.id as varchar) and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null)
                    """},
            new String[] {"dossiers with two processes, or one after their end", """
                    select count(*) from dossier d
                    where (select count(*) from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = cast(d.id as varchar)
                          and e.PARENT_ID_ is null and e.SUPER_EXEC_ is null)
                        > case when d.ended_at is null then 1 else 0 end
                    """},
            new String[] {"dossiers that wait for the engine and are in it", """
                    select count(*) from intake i join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = cast(i.dossier_id as varchar)
                    """},
            new String[] {"work items without a task", """
                    select count(*) from work_item w where not exists (select 1 from ACT_RU_TASK t where t.ID_ = w.id)
                    """},
            new String[] {"tasks without a work item", """
                    select count(*) from ACT_RU_TASK t where not exists (select 1 from work_item w where w.id = t.ID_)
                    """},
            new String[] {"filed dossiers without exactly one event of their filing", """
                    select count(*) from dossier d where d.submitted_at is not null and 1 <>
                        (select count(*) from dossier_event e where e.dossier_id = d.id and e.kind = 'submitted')
                    """},
            new String[] {"things that happen once and happened twice", """
                    select count(*) from (select e.dossier_id, e.kind from dossier_event e
                        where e.kind in ('submitted', 'accepted', 'reception-late', 'overdue', 'result-ready', 'returned')
                        group by e.dossier_id, e.kind having count(*) > 1) twice
                    """},
            new String[] {"dossiers with another number of decisions than of events about them", """
                    select count(*) from dossier d where
                        (select count(*) from dossier_decision x where x.dossier_id = d.id) <>
                        (select count(*) from dossier_event e where e.dossier_id = d.id and e.kind = 'decided')
                    """},
            new String[] {"events that do not follow the one before", """
                    select count(*) from (select number, previous_hash,
                        lag(hash, 1, '') over (partition by dossier_id order by number) as before,
                        lag(number, 1, 0) over (partition by dossier_id order by number) as number_before
                        from dossier_event) chain
                    where previous_hash <> before or number <> number_before + 1
                    """},
            new String[] {"dossiers whose head is not their last event", """
                    select count(*) from dossier d left join dossier_event e on e.dossier_id = d.id and e.number = d.last_event
                    where d.last_event > 0 and (e.hash is null or e.hash <> d.last_hash)
                    """},
            new String[] {"notices written twice", """
                    select count(*) from (select 1 from notice
                        group by account, unit_code, role, division, kind, dossier_id, at, what, written_at
                        having count(*) > 1) twice
                    """},
            new String[] {"days of a unit with more filings than numbers", """
                    select count(*) from dossier_number n where n.last <
                        (select count(*) from dossier d where d.unit_code = n.unit_code and d.code is not null
                         and cast(d.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) = n.filed_on)
                    """},
            new String[] {"gaps in a unit's register", """
                    select count(*) from (select unit_code from register_line
                        group by unit_code, in_year having max(number) <> count(*)) gaps
                    """},
            new String[] {"slips of one version twice", """
                    select count(*) from (select 1 from dossier_slip group by dossier_id, kind, version having count(*) > 1) twice
                    """},
            new String[] {"jobs of the engine that were given up", """
                    select count(*) from ACT_RU_JOB where RETRIES_ = 0
                    """});

    private static final String MISSING_NUMBERS = """
            select coalesce(sum(n.last), 0) - (select count(*) from dossier where code is not null) from dossier_number n
            """;

    private final JdbcClient jdbc;
    private final List<String> findings = new ArrayList<>();
    private int lost;
    private int twice;

    Audit(NodeDatabase database) {
        this.jdbc = database.sql();
    }

    /**
     * What was found.
     *
     * @param lost how many acknowledged things are not there
     * @param twice how many things exist that may not, most of them because they were done twice
     * @param words each in a sentence
     */
    record Findings(int lost, int twice, List<String> words) {}

    /** Reads everything once; the nodes may go on running, but nobody should be working on them. */
    Findings read(Ledger ledger) {
        ledger.filings().forEach(this::look);
        ledger.claims().forEach(this::lookForClaim);
        ledger.completions().forEach(this::lookForDecision);
        for (String[] never : NEVER) {
            Integer found = jdbc.sql(never[1]).query(Integer.class).single();
            if (found > 0) {
                twice += found;
                findings.add(found + " " + never[0]);
            }
        }
        lookForNumbers(ledger.cuts());
        return new Findings(lost, twice, List.copyOf(findings));
    }

    /** A node that dies between the number and the filing leaves a gap, which is allowed (docs/decisions/0026). */
    private void lookForNumbers(long cuts) {
        int missing = jdbc.sql(MISSING_NUMBERS).query(Integer.class).single();
        if (missing > cuts) {
            twice += missing - (int) cuts;
            findings.add(missing + " numbers of the day are missing, though only " + cuts + " calls were cut off");
        }
    }

    private void look(Ledger.Filed filing) {
        Integer found = jdbc.sql("""
                select count(*) from dossier where code = :code and id = :id and submission_key = :key and applicant = :citizen
                """)
                .param("code", filing.code())
                .param("id", UUID.fromString(filing.id()))
                .param("key", filing.key())
                .param("citizen", filing.citizen())
                .query(Integer.class)
                .single();
        expectOne(found, "the filing " + filing);
    }

    private void lookForClaim(Ledger.Taken claim) {
        Integer found = jdbc.sql("""
                select (select count(*) from work_item where id = :item and assignee = :officer)
                     + (select count(*) from dossier_decision where work_item = :item and officer = :officer)
                """)
                .param("item", claim.item())
                .param("officer", claim.account())
                .query(Integer.class)
                .single();
        expectOne(found, "the claim " + claim);
    }

    private void lookForDecision(Ledger.Taken decision) {
        Integer found = jdbc.sql("select count(*) from dossier_decision where work_item = :item and officer = :officer")
                .param("item", decision.item())
                .param("officer", decision.account())
                .query(Integer.class)
                .single();
        expectOne(found, "the decision " + decision);
    }

    private void expectOne(int found, String what) {
        if (found != 1) {
            lost += found == 0 ? 1 : 0;
            twice += found > 1 ? 1 : 0;
            findings.add(what + " was acknowledged and is there " + found + " times");
        }
    }
}
