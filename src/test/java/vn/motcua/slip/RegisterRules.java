package vn.motcua.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.Walk;
import vn.motcua.dossier.DossierProgress;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.UnitNumbers;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;
import vn.motcua.service.Services;

/** The registers of the units: numbers without gaps, pages and files; on both databases. */
abstract class RegisterRules {

    @Autowired
    private ApplicationContext city;

    @Autowired
    private Registers registers;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void manyWhoTakeNumbersAtOnceGetThemWithoutGapsAlsoWhenSomeGiveUp() throws Exception {
        UnitNumbers numbers = city.getBean(UnitNumbers.class);
        TransactionTemplate transaction = city.getBean(TransactionTemplate.class);
        List<Callable<Integer>> takers = new ArrayList<>();
        IntStream.range(0, 200).forEach(taker -> takers.add(() -> transaction.execute(status -> {
            int number = numbers.next("00016", "race", 2026);
            if (taker % 4 == 0) {
                status.setRollbackOnly();
                return null;
            }
            return number;
        })));

        List<Integer> taken = run(16, takers).stream().filter(number -> number != null).sorted().toList();

        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 150).boxed().toList());
    }

    @Test
    void dossiersAcceptedAtOnceAreEnteredWithoutGaps() throws Exception {
        String ward = "00019";
        List<Callable<Walk>> acceptances = new ArrayList<>();
        for (int dossier = 0; dossier < 8; dossier++) {
            Walk walk = filed(ward);
            acceptances.add(() -> walk.decides("receive", "accept"));
        }

        run(8, acceptances);

        assertThat(registers.page(Walk.officer(ward, "clerk"), book(ward), 0, 100))
                .extracting(RegisterRow::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void aLineFollowsItsDossierToTheHandOver() {
        String ward = "00022";
        Walk birth = filed(ward).decides("receive", "accept").decides("appraise", "approve")
                .decides("obtainPersonalNumber", null).decides("enterInRegister", null)
                .decides("confirmDraft", "correct").decides("sign", "sign").decides("seal", null)
                .decides("handOver", null);

        RegisterRow row = registers.page(Walk.officer(ward, "clerk"), book(ward), 0, 100).get(0);

        assertThat(row.code()).isEqualTo(birth.receipt().code());
        assertThat(row.procedure()).isEqualTo("Đăng ký khai sinh");
        assertThat(row.agency()).startsWith("Ủy ban nhân dân phường");
        assertThat(row.applicant().reached()).isNotBlank();
        assertThat(row.times()).hasNoNullFieldsOrProperties();
    }

    @Test
    void theBookNotesWhyADateMovedAndPromisesTheNewOne() {
        String ward = "00025";
        Walk birth = filed(ward).decides("receive", "accept");
        LocalDate promised = LocalDate.of(2031, 3, 4);
        city.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            DossierProgress progress = city.getBean(DossierProgress.class);
            progress.extend(birth.id(), "5 ngày làm việc", "khoản 2 Điều 19", "Xác minh", Walk.officer(ward, "leader"));
            progress.apologise(birth.id(), promised, "workload", "", Walk.officer(ward, "leader"));
        });

        RegisterRow row = registers.page(Walk.officer(ward, "clerk"), book(ward), 0, 100).get(0);

        assertThat(row.note()).contains("Gia hạn 5 ngày làm việc", "Xin lỗi, hẹn lại ngày 04/03/2031");
        assertThat(LocalDate.ofInstant(row.times().appointed(), CityClock.ZONE)).isEqualTo(promised);
    }

    @Test
    void pagesFollowTheNumberAndFiltersNarrowThem() {
        String ward = "00028";
        IntStream.range(0, 5).forEach(dossier -> filed(ward).decides("receive", "accept"));
        var clerk = Walk.officer(ward, "clerk");
        int month = LocalDate.now(city.getBean(CityClock.class)).getMonthValue();

        assertThat(registers.page(clerk, book(ward), 0, 2)).extracting(RegisterRow::number).containsExactly(1, 2);
        assertThat(registers.page(clerk, book(ward), 2, 2)).extracting(RegisterRow::number).containsExactly(3, 4);
        assertThat(registers.page(clerk, query(ward, month, "open", "DANG KY khai"), 0, 9)).hasSize(5);
        assertThat(registers.page(clerk, query(ward, month % 12 + 1, "all", ""), 0, 9)).isEmpty();
        assertThat(registers.page(clerk, query(ward, 0, "late", ""), 0, 9)).isEmpty();
        assertThat(registers.page(clerk, query(ward, 0, "all", "100%"), 0, 9)).isEmpty();
    }

    @Test
    void aPageTakesTheSameFewStatementsForOneLineAndForTwelve() {
        String ward = "00031";
        IntStream.range(0, 12).forEach(dossier -> filed(ward).decides("receive", "accept"));
        CountedStatements counted = new CountedStatements(city.getBean(DataSource.class));
        RegisterRows rows = new RegisterRows(
                counted.client(), new SlipTable(counted.client(), null), city.getBean(Services.class), city.getBean(Units.class));

        assertThat(rows.after(book(ward), 0, 1)).hasSize(1);
        int forOne = counted.takeCount();
        assertThat(rows.after(book(ward), 0, 12)).hasSize(12);

        assertThat(forOne).isEqualTo(3);
        assertThat(counted.takeCount()).isEqualTo(forOne);
    }

    @Test
    void dossiersFromBeforeThereWereRegistersAreEnteredInTheOrderOfTheirAcceptance() {
        String ward = "00034";
        List<Walk> walks = IntStream.range(0, 3).mapToObj(dossier -> filed(ward).decides("receive", "accept")).toList();
        jdbc.sql("delete from register_line where unit_code = :unit").param("unit", ward).update();
        jdbc.sql("delete from unit_number where unit_code = :unit and book = 'register'").param("unit", ward).update();

        city.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> city.getBean(RegisterBackfill.class).enterAll());

        assertThat(registers.page(Walk.officer(ward, "clerk"), book(ward), 0, 9))
                .extracting(RegisterRow::code)
                .containsExactlyElementsOf(walks.stream().map(walk -> walk.receipt().code()).toList());
    }

    @Test
    void theBookOfAnotherUnitDoesNotExistForMe() {
        assertThatThrownBy(() -> registers.page(Walk.officer("00007", "clerk"), book("00028"), 0, 9))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-found"));
    }

    @Test
    void aMonthOrStateThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> query("00028", 13, "all", ""))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("register.unknown-month"));
        assertThatThrownBy(() -> query("00028", 1, "lost", ""))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("register.unknown-state"));
    }

    @Test
    void aSpreadsheetReadsTheLettersAndComputesNothing() {
        String ward = "00037";
        Walk birth = filed(ward).decides("receive", "accept");
        jdbc.sql("update dossier set applicant_name = '=HYPERLINK(\"http://x\")' where id = :id")
                .param("id", birth.id()).update();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        city.getBean(RegisterFile.class).csv(Walk.officer(ward, "clerk"), book(ward), out);

        String csv = out.toString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"TT\",\"Mã hồ sơ\"").contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(csv.lines()).hasSize(2);
    }

    private Walk filed(String ward) {
        return Walk.filed(city, "citizen16", "birth-registration", ward);
    }

    private RegisterQuery book(String ward) {
        return query(ward, 0, "all", "");
    }

    private RegisterQuery query(String ward, int month, String state, String q) {
        int year = LocalDate.now(city.getBean(CityClock.class)).getYear();
        return new RegisterQuery(ward, year, month, RegisterQuery.State.of(state), q);
    }

    private static <T> List<T> run(int threads, List<Callable<T>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
