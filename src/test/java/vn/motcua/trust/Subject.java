package vn.motcua.trust;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.motcua.Walk;
import vn.motcua.trust.Actors.Actor;
import vn.motcua.payment.Payments;
import vn.motcua.workflow.Work;

/**
 * The dossier on which a route is tried.
 *
 * @param id its inner name
 * @param code its public number
 * @param key what opens its tracking page
 * @param item the id of its open work item
 * @param payment the id of the payment that was asked in it
 */
record Subject(String id, String code, String key, String item, String payment) {

    private static final String BIRTH = "birth-registration";

    /** A dossier of the owner at ward X, as far as the route needs it. */
    static Subject in(State state, ApplicationContext city) {
        String owner = Actor.OWNER.account();
        if (state == State.NONE) {
            return unknown();
        }
        if (state == State.DRAFT) {
            return new Subject(Walk.draft(city, owner, BIRTH, Actors.WARD_X).id().toString(), "", "", "", "");
        }
        boolean pays = state == State.PAYMENT || state == State.PAID;
        Walk walk = pays
                ? Walk.filed(city, owner, "criminal-record-no1", "01-TP").decides("receive", "accept")
                : Walk.filed(city, owner, BIRTH, Actors.WARD_X);
        switch (state) {
            case CLAIMED -> city.getBean(Work.class)
                    .claim(Walk.officer(Actors.WARD_X, "one-stop"), walk.item("receive").id());
            case ASKED -> walk.decides("receive", "supplement");
            case TASK -> walk.decides("receive", "accept").decides("appraise", "approve")
                    .decides("obtainPersonalNumber", null).decides("enterInRegister", null);
            case PAID -> walk.pays();
            case REFUSED -> walk.decides("receive", "refuse");
            default -> { }
        }
        String item = walk.waitsAt().isEmpty() ? "" : walk.item(walk.waitsAt().get(0)).id();
        String payment = city.getBean(Payments.class).of(walk.id()).stream()
                .map(asked -> asked.id().toString())
                .findFirst()
                .orElse("");
        return new Subject(walk.id().toString(), walk.receipt().code(), walk.receipt().trackingKey(), item, payment);
    }

    /** One that does not exist. */
    static Subject unknown() {
        return new Subject(UUID.randomUUID().toString(), "000.99.99.H26-260101-9999", "0000-0000-0000-0000",
                UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    /** The end of its code, by which it is found among others but not named. */
    String number() {
        return code.substring(code.lastIndexOf('-') + 1);
    }

    /** Whether that text tells anything of this dossier. */
    boolean isIn(String text) {
        return text.contains(id) || !code.isEmpty() && text.contains(code) || !item.isEmpty() && text.contains(item);
    }
}
