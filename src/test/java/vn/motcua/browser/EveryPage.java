package vn.motcua.browser;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.Walk;

/** Every page of the product, in each state in which it looks different, with somebody who may see it. */
final class EveryPage {

    private final DossiersInEveryState dossiers;
    private final List<Visit> visits = new ArrayList<>();

    private EveryPage(DossiersInEveryState dossiers) {
        this.dossiers = dossiers;
    }

    /** The visits to all of them. */
    static List<Visit> of(DossiersInEveryState dossiers) {
        EveryPage pages = new EveryPage(dossiers);
        pages.forVisitors();
        pages.forAnApplicant();
        pages.ofADraft();
        pages.forTheDesk();
        pages.forTheCityAndTheDesigner();
        return pages.visits;
    }

    private void forVisitors() {
        String tracked = "/tracking/" + code(dossiers.supplementAsked) + "?key="
                + dossiers.supplementAsked.receipt().trackingKey();
        add(null, "home", "/");
        add(null, "services", "/services");
        add(null, "services-none", "/services?q=zzzz");
        add(null, "service", "/services/birth-registration");
        add(null, "service-diagram", "/services/birth-registration/diagram");
        add(null, "tracking", "/tracking");
        add(null, "tracking-tracked", tracked);
        refuses(null, "tracking-unknown", "/tracking/000.00.00.H26-000000-0000?key=0000-0000-0000-0000", 404);
        add(null, "sign-in", "/sign-in");
        add(null, "sign-in-again", "/sign-in?session");
        add(null, "services-narrowed", "/services?lifeEvent=Sinh%20con");
        List.of("privacy", "accessibility", "contact", "status").forEach(page -> add(null, "help-" + page, "/help/" + page));
        refuses(null, "not-found", "/no-such-page", 404);
    }

    private void forAnApplicant() {
        String account = DossiersInEveryState.APPLICANT;
        add(account, "start", "/services/birth-registration/start?district=001");
        add(account, "start-search", "/services/birth-registration/start?q=phuc");
        add("citizen20", "dossiers-none", "/dossiers");
        add(account, "dossiers", "/dossiers");
        add(account, "dossier-filed", own(dossiers.filed));
        add(account, "dossier-receipt", own(dossiers.filed) + "/receipt");
        add(account, "dossier-diagram", own(dossiers.draftToConfirm) + "/diagram");
        add(account, "dossier-withdrawal", own(dossiers.filed) + "/withdrawal");
        add(account, "dossier-asked", own(dossiers.supplementAsked));
        add(account, "dossier-supplement", own(dossiers.supplementAsked) + "/supplement");
        add(account, "dossier-task", "/tasks/" + dossiers.draftToConfirm.item("confirmDraft").id());
        add(account, "dossier-returned", own(dossiers.returned));
        add(account, "dossier-refused", own(dossiers.refused));
        add(account, "notices", "/notices");
        add("citizen20", "notices-none", "/notices");
        add(account, "dossier-late", own(dossiers.late));
        add(account, "dossier-payment-asked", own(dossiers.paymentAsked));
        add(account, "payment-asked", dossiers.paymentOf(dossiers.paymentAsked));
        add(account, "payment-bank", dossiers.bankFor(dossiers.paymentAsked));
        add(account, "dossier-paid", own(dossiers.paid));
        add(account, "payment-paid", dossiers.paymentOf(dossiers.paid));
        refuses(account, "not-yours", "/desk", 403);
    }

    private void ofADraft() {
        String account = DossiersInEveryState.APPLICANT;
        String draft = "/dossiers/" + dossiers.draft.id();
        add(account, "draft", draft);
        List.of("owner", "site", "house").forEach(page -> add(account, "draft-" + page, draft + "/edit/" + page));
        add(account, "draft-documents", draft + "/documents");
        add(account, "draft-check", draft + "/check");
    }

    private void forTheDesk() {
        String account = "00001.one-stop";
        List.of("mine", "available", "unit", "overdue").forEach(view -> add(account, "desk-" + view, "/desk?view=" + view));
        add(account, "desk-item-free", "/desk/work/" + dossiers.filed.item("receive").id());
        add(account, "desk-item", "/desk/work/" + dossiers.taken.item("receive").id());
        add("001.inspector", "desk-item-inspection", "/desk/work/" + dossiers.permit.item("inspectSite").id());
        add("00001.leader", "desk-escalated", "/desk?view=escalated");
        add("00001.leader", "desk-notices", "/desk/notices");
        add("00001.leader", "desk-apology", "/desk/work/" + dossiers.late.item("apologise").id());
        add("01-TP.specialist", "desk-item-paid", "/desk/work/" + dossiers.paid.item("appraise").id());
        add(account, "desk-hand-over", "/desk/work/" + dossiers.ready.item("handOver").id());
        add("001.leader", "desk-enrolment", "/desk/enrolment");
        add(account, "desk-dossiers", "/desk/dossiers");
        add(account, "desk-register", "/desk/register");
        add(account, "desk-register-none", "/desk/register?q=zzzz");
        add(account, "desk-dossier", "/desk/dossiers/" + code(dossiers.draftToConfirm));
        add(account, "desk-dossier-returned", "/desk/dossiers/" + code(dossiers.returned));
        add("00001.leader", "desk-extension", "/desk/dossiers/" + code(dossiers.draftToConfirm) + "/extension");
        add(account, "desk-diagram", "/desk/dossiers/" + code(dossiers.draftToConfirm) + "/diagram");
    }

    private void forTheCityAndTheDesigner() {
        add("manager", "city", "/city?code=" + code(dossiers.filed));
        add("manager", "city-watch", "/city?watched=today");
        add("admin", "city-clock", "/city");
        add("manager", "city-calendar", "/city/calendar");
        add("manager", "city-decree", "/city/calendar/decree");
        add("manager", "city-outages", "/city/outages");
        add("manager", "city-enrolment", "/city/enrolment");
        add("designer", "workbench", "/workbench");
        add("designer", "workbench-service", "/workbench/services/house-building-permit");
        add("designer", "workbench-pieces", "/workbench/pieces");
    }

    private void add(String account, String name, String address) {
        visits.add(new Visit(name, account, address, 200));
    }

    private void refuses(String account, String name, String address, int status) {
        visits.add(new Visit(name, account, address, status));
    }

    private static String own(Walk walk) {
        return "/dossiers/" + code(walk);
    }

    private static String code(Walk walk) {
        return walk.receipt().code();
    }
}
