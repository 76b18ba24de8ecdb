package vn.motcua;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierFile;
import vn.motcua.dossier.DossierFiles;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafts;
import vn.motcua.dossier.Receipt;
import vn.motcua.dossier.Supplements;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Role;
import vn.motcua.payment.Bank;
import vn.motcua.payment.Payment;
import vn.motcua.payment.Payments;
import vn.motcua.security.Actor;
import vn.motcua.security.Kind;
import vn.motcua.service.Services;
import vn.motcua.workflow.Completion;
import vn.motcua.workflow.Intake;
import vn.motcua.workflow.Work;
import vn.motcua.workflow.WorkItem;
import vn.motcua.workflow.WorkList;
import vn.motcua.workflow.WorkSteps;

/** Walks one dossier on its way, in the words of the people who handle it. */
public final class Walk {

    private static final Actor MANAGER = new Actor("manager", Kind.MANAGER, "Quản lý", List.of());

    private final ApplicationContext city;
    private final Actor applicant;
    private Receipt receipt;
    private UUID draft;

    private Walk(ApplicationContext city, String applicant) {
        this.city = city;
        this.applicant = citizen(applicant);
    }

    /** A citizen opens a draft, fills the form in and hands every required document in. */
    public static Walk draft(ApplicationContext city, String applicant, String service, String unit) {
        return draft(city, applicant, new Filing(service, unit, 0));
    }

    private static Walk draft(ApplicationContext city, String applicant, Filing filing) {
        Walk walk = new Walk(city, applicant);
        walk.open(filing);
        return walk;
    }

    /** What is filed where, with which of the sample answers. */
    public record Filing(String service, String unit, int variant, Map<String, Object> answers) {

        public Filing(String service, String unit, int variant) {
            this(service, unit, variant, Map.of());
        }

        /** The same, with one answer of its own. */
        public Filing with(String key, Object answer) {
            Map<String, Object> own = new HashMap<>(answers);
            own.put(key, answer);
            return new Filing(service, unit, variant, own);
        }
    }

    /** The same, and files it; the process has started. */
    public static Walk filed(ApplicationContext city, String applicant, String service, String unit) {
        return filed(city, applicant, new Filing(service, unit, 0));
    }

    /** The same, with other answers. */
    public static Walk filed(ApplicationContext city, String applicant, Filing filing) {
        Walk walk = draft(city, applicant, filing);
        walk.submit("walk-" + walk.draft);
        walk.city.getBean(Intake.class).startWaiting();
        return walk;
    }

    /** A dossier that is there already. */
    public static Walk known(ApplicationContext city, String applicant, UUID dossier) {
        Walk walk = new Walk(city, applicant);
        walk.draft = dossier;
        return walk;
    }

    /** A citizen of the demo. */
    public static Actor citizen(String account) {
        return new Actor(account, Kind.CITIZEN, "Người nộp " + account, List.of());
    }

    /** The officer of the demo who holds that role at that unit. */
    public static Actor officer(String unit, String role) {
        return new Actor(unit + "." + role, Kind.OFFICER, "Cán bộ " + role, List.of(new Post(unit, Role.of(role))));
    }

    /** The steps that are open now, in the order of what is due. */
    public List<String> waitsAt() {
        return items().stream().map(WorkItem::step).toList();
    }

    /** Whoever holds the post of that step claims it and decides. */
    public Walk decides(String step, String outcome) {
        return decides(item(step), outcome);
    }

    /** The same, with what is recorded in the form of the step. */
    public Walk decides(String step, String outcome, Map<String, Object> answers) {
        WorkItem item = item(step);
        Actor officer = actorFor(item);
        city.getBean(Work.class).claim(officer, item.id());
        city.getBean(Work.class).complete(officer, item.id(), new Completion(outcome, answers, "Chúng tôi xin lỗi"));
        return this;
    }

    /** The applicant decides at a step of his own, with what he records in its form. */
    public Walk chooses(String step, String outcome, Map<String, Object> answers) {
        WorkItem item = item(step);
        city.getBean(Work.class).complete(applicant, item.id(), new Completion(outcome, answers, "Lý do của gia đình"));
        return this;
    }

    /** The agency of that unit answers the consultation. */
    public Walk givesOpinion(String unit, String outcome) {
        return decides(opinions().stream()
                .filter(item -> item.post().unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No opinion is awaited from " + unit)), outcome);
    }

    /** The units whose opinions are awaited now. */
    public List<String> opinionsAwaitedFrom() {
        return opinions().stream().map(item -> item.post().unit()).toList();
    }

    private List<WorkItem> opinions() {
        return items().stream().filter(item -> item.step().equals("giveOpinion")).toList();
    }

    /** Whoever holds the post of that item claims it and decides. */
    public Walk decides(WorkItem item, String outcome) {
        Actor actor = actorFor(item);
        Map<String, Object> answers = city.getBean(WorkSteps.class).form(item)
                .map(SampleAnswers::of)
                .orElse(Map.of());
        if (!item.isApplicants()) {
            city.getBean(Work.class).claim(actor, item.id());
        }
        city.getBean(Work.class).complete(actor, item.id(), new Completion(outcome, answers, "Lý do của cán bộ"));
        return this;
    }

    /** The applicant hands the asked supplement in. */
    public Walk supplements(String document) {
        city.getBean(Supplements.class).attach(applicant, id(), document, "ban-moi.pdf", pdf());
        city.getBean(Work.class).supplement(applicant, id(), Map.of(), "");
        return this;
    }

    /** The applicant goes to the bank and pays what is asked. */
    public Walk pays() {
        city.getBean(Payments.class).start(applicant, id().toString());
        new Bank(city).paid(id()).arrives();
        return this;
    }

    /** The applicant goes to the bank, which takes another amount than was asked. */
    public Walk paysAnotherAmount() {
        city.getBean(Payments.class).start(applicant, id().toString());
        new Bank(city).paid(id()).amount(1).arrives();
        return this;
    }

    /** The desk takes the money that is asked. */
    public Walk collects(WorkItem item) {
        List<Payment> asked = city.getBean(Payments.class).of(id());
        Map<String, Object> answers = new HashMap<>(SampleAnswers.of(
                city.getBean(WorkSteps.class).form(item).orElseThrow()));
        answers.put("amountReceived", asked.get(asked.size() - 1).amount());
        Actor desk = actorFor(item);
        city.getBean(Work.class).claim(desk, item.id());
        city.getBean(Work.class).complete(desk, item.id(), new Completion(null, answers, ""));
        return this;
    }

    /** The applicant hands in again whatever may have been asked. */
    public Walk suppliesEverything() {
        file().documents().forEach(document ->
                city.getBean(Supplements.class).attach(applicant, id(), document.key(), "ban-moi.pdf", pdf()));
        city.getBean(Work.class).supplement(applicant, id(), Map.of(), "");
        return this;
    }

    /** The open work items of that step. */
    public List<WorkItem> items(String step) {
        return items().stream().filter(item -> item.step().equals(step)).toList();
    }

    /** The drawn timer of that name runs out. */
    public Walk letsTimePass(String timer) {
        String process = city.getBean(RuntimeService.class).createProcessInstanceQuery()
                .processInstanceBusinessKey(id().toString()).rootProcessInstances().singleResult().getId();
        ManagementService engine = city.getBean(ManagementService.class);
        engine.executeJob(engine.createJobQuery().processInstanceId(process).activityId(timer).singleResult().getId());
        return this;
    }

    /** The open work item of that step. */
    public WorkItem item(String step) {
        return items().stream()
                .filter(item -> item.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open step " + step + ", but " + waitsAt()));
    }

    /** The dossier as its applicant sees it. */
    public DossierFile file() {
        return city.getBean(DossierFiles.class).open(applicant, id().toString());
    }

    /** The dossier's status in the word of the API. */
    public String status() {
        return file().dossier().status().code();
    }

    /** The dossier's id. */
    public UUID id() {
        return draft;
    }

    /** Who files. */
    public Actor applicant() {
        return applicant;
    }

    /** What the applicant got for the filing. */
    public Receipt receipt() {
        return receipt;
    }

    /** Files the draft under that key. */
    public Receipt submit(String key) {
        receipt = city.getBean(Dossiers.class).submit(applicant, draft, key);
        return receipt;
    }

    private List<WorkItem> items() {
        return city.getBean(WorkList.class).ofDossier(MANAGER, id().toString());
    }

    private Actor actorFor(WorkItem item) {
        return item.isApplicants() ? applicant : officer(item.post().unit(), item.post().role());
    }

    private void open(Filing filing) {
        Drafts drafts = city.getBean(Drafts.class);
        var form = city.getBean(Services.class).get(filing.service()).form();
        Map<String, Object> answers = new HashMap<>(SampleAnswers.of(form, filing.variant()));
        answers.putAll(filing.answers());
        Dossier opened = drafts.open(applicant, filing.service(), filing.unit(), answers);
        draft = opened.id();
        form.documents().forEach(slot -> drafts.attach(applicant, draft, slot.key(), slot.key() + ".pdf", pdf()));
    }

    /** A small true PDF. */
    public static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(Arrays.copyOf(SamplePdf.BYTES, SamplePdf.BYTES.length));
    }
}
