package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.Walk;
import vn.motcua.dossier.EventChains;

/** What happened to a dossier cannot be changed unseen. */
abstract class EventChainRules {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventChains chains;

    @Test
    void aChangedEventIsFoundAndWhatWasNotChangedIsNot() {
        Walk walk = Walk.filed(city, "citizen16", "birth-registration", "00006").decides("receive", "accept");
        assertThat(chains.verify().clean()).isTrue();

        jdbc.sql("update dossier_event set actor = 'somebody' where dossier_id = :id and number = 2")
                .param("id", walk.id())
                .update();

        assertThat(chains.verify().firstBroken()).isEqualTo(walk.id());
        jdbc.sql("update dossier_event set actor = '00006.one-stop' where dossier_id = :id and number = 2")
                .param("id", walk.id())
                .update();
        assertThat(chains.verify().clean()).isTrue();
    }

    @Test
    void aTailThatWasCutOffIsFound() {
        Walk walk = Walk.filed(city, "citizen17", "birth-registration", "00006").decides("receive", "accept");
        int last = lastEventOf(walk);
        jdbc.sql("update dossier_event set number = :hidden where dossier_id = :id and number = :last")
                .param("hidden", last + 1000).param("id", walk.id()).param("last", last).update();

        assertThat(chains.verify().clean()).isFalse();

        jdbc.sql("update dossier_event set number = :last where dossier_id = :id and number = :hidden")
                .param("hidden", last + 1000).param("id", walk.id()).param("last", last).update();
        assertThat(chains.verify().clean()).isTrue();
    }

    private int lastEventOf(Walk walk) {
        return jdbc.sql("select last_event from dossier where id = :id").param("id", walk.id())
                .query(Integer.class).single();
    }
}
