package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.organisation.CityClock;
import vn.motcua.security.Accounts;

/** Letters leave the house through the outbox: each by one node, never lost in silence; on both databases. */
abstract class MailOutboxRules {

    private static final String SERVICE = "birth-registration";

    @RegisterExtension
    static final GreenMailExtension MAIL_SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(true);

    @Autowired
    private ApplicationContext city;

    @Autowired
    private JdbcClient jdbc;

    private final UUID dossier = UUID.randomUUID();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void nameTheMailServer() {
        sender.setHost("127.0.0.1");
        sender.setPort(MAIL_SERVER.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from notice where dossier_id = :id").param("id", dossier).update();
        jdbc.sql("delete from notice_reader").update();
    }

    @Test
    void anApplicantGetsALetterInHisLanguageThatLeadsToHisDossier() throws Exception {
        write("citizen1", NoticeKind.RESULT_READY);
        city.getBean(MailLanguages.class).choose("citizen2", "en");
        write("citizen2", NoticeKind.RESULT_READY);

        outbox().send();

        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(2);
        MimeMessage vietnamese = letterTo("citizen1@motcua.example");
        assertThat(vietnamese.getSubject()).isEqualTo("Hồ sơ 000.00.01.H26-261127-0001 đã có kết quả");
        assertThat(vietnamese.getContent()).asInstanceOf(STRING)
                .contains("Đăng ký khai sinh", "/dossiers/000.00.01.H26-261127-0001", "1022")
                .doesNotContain("key=");
        assertThat(letterTo("citizen2@motcua.example").getSubject()).contains("is ready");
    }

    @Test
    void aLetterHasOneNameHoweverOftenItIsSent() throws Exception {
        write("citizen1", NoticeKind.REFUSED);
        outbox().send();
        jdbc.sql("update notice set mail_at = written_at where dossier_id = :id").param("id", dossier).update();
        outbox().send();

        MimeMessage[] both = MAIL_SERVER.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).startsWith("<notice-").isEqualTo(both[1].getMessageID());
    }

    @Test
    void whatWasSentIsNotSentAgain() {
        write("citizen1", NoticeKind.REFUSED);

        outbox().send();

        assertThat(outbox().send()).isZero();
        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void manyNodesSendEachLetterOnce() throws Exception {
        for (int letter = 0; letter < 20; letter++) {
            write("citizen3", NoticeKind.ACCEPTED);
        }

        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<Integer>> sent = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            sent.add(nodes.submit(() -> outbox().send()));
        }
        int all = 0;
        for (Future<Integer> node : sent) {
            all += node.get();
        }
        nodes.shutdownNow();

        assertThat(all).isEqualTo(20);
        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(20);
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgainWithGrowingPausesAndThenTheCityOfficeSeesIt() {
        MAIL_SERVER.stop();
        write("citizen1", NoticeKind.LAPSED);
        List<Duration> pauses = new ArrayList<>();

        for (int attempt = 0; attempt < 6; attempt++) {
            Instant before = city.getBean(CityClock.class).instant();
            outbox().send();
            nextTry().ifPresent(next -> pauses.add(Duration.ofMinutes(Duration.between(before, next).toMinutes())));
            jdbc.sql("update notice set mail_at = written_at where dossier_id = :id and mail_at is not null")
                    .param("id", dossier).update();
        }

        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30),
                Duration.ofHours(2), Duration.ofHours(12));
        assertThat(city.getBean(Undelivered.class).letters(50))
                .anySatisfy(letter -> assertThat(letter.problem()).doesNotContain("citizen1@"));
        MAIL_SERVER.start();
        sender.setPort(MAIL_SERVER.getSmtp().getPort());
        city.getBean(Undelivered.class).tryAgain();
        outbox().send();
        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(1);
        assertThat(city.getBean(Undelivered.class).letters(50)).isEmpty();
    }

    @Test
    void officersAreNotWrittenTo() {
        city.getBean(TransactionTemplate.class).executeWithoutResult(status -> notices().write(List.of(
                new Notice(Addressee.post("00001", "leader", null), NoticeKind.DOSSIER_LATE, about(), null, null))));

        assertThat(outbox().send()).isZero();
    }

    @Test
    void whatTheDatabaseTellsByItselfIsMailedToWhomAndOfWhatAnyOtherNoticeIs() {
        String rows = "(values ('citizen1', 'refused'), ('citizen2', 'item-soon'), (null, 'refused')) told (account, kind)";
        String insert = notices().insertFrom(rows, new NoticeRows(
                new NoticeRows.To("account", "null", "null", "null"), "kind",
                new NoticeRows.About("cast('%s' as uuid)".formatted(dossier), "'code'", "'" + SERVICE + "'"),
                "cast(null as timestamp with time zone)", "null"));

        jdbc.sql(insert).param("now", Timestamp.from(city.getBean(CityClock.class).instant())).update();

        assertThat(jdbc.sql("select account from notice where dossier_id = :id and mail_at = written_at")
                .param("id", dossier).query(String.class).list()).containsExactly("citizen1");
        assertThat(jdbc.sql("select count(*) from notice where dossier_id = :id and mail_at is null")
                .param("id", dossier).query(Integer.class).single()).isEqualTo(2);
    }

    private void write(String account, NoticeKind kind) {
        city.getBean(TransactionTemplate.class).executeWithoutResult(status -> notices().write(List.of(
                new Notice(Addressee.person(account), kind, about(), null, null))));
    }

    private Notice.About about() {
        return new Notice.About(dossier, "000.00.01.H26-261127-0001", SERVICE);
    }

    private Optional<Instant> nextTry() {
        return jdbc.sql("select mail_at from notice where dossier_id = :id and mail_at is not null")
                .param("id", dossier)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private MimeMessage letterTo(String address) throws Exception {
        for (MimeMessage letter : MAIL_SERVER.getReceivedMessages()) {
            if (letter.getAllRecipients()[0].toString().equals(address)) {
                return letter;
            }
        }
        throw new AssertionError("No letter to " + address);
    }

    /** The tests' city has no mail server of its own: these write and send as if it had one. */
    private Notices notices() {
        return new Notices(city.getBean(JdbcTemplate.class), new MailPost(server()), city.getBean(CityClock.class));
    }

    private MailOutbox outbox() {
        return new MailOutbox(jdbc, city.getBean(TransactionTemplate.class), server(), city.getBean(Accounts.class),
                city.getBean(Letter.class), city.getBean(MailSettings.class), city.getBean(CityClock.class));
    }

    private ObjectProvider<JavaMailSender> server() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return beans.getBeanProvider(JavaMailSender.class);
    }
}
