package vn.motcua.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.document.LongTable;
import vn.motcua.document.PaperForm;
import vn.motcua.document.PaperForms;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.OfficialName;
import vn.motcua.organisation.Units;
import vn.motcua.security.Actor;

/** A register as a file, with the columns of form 06 of Circular 01/2018 (07 of Circular 03/2025). */
@Component
public class RegisterFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String FIRST_OF_FORMULA = "=+-@\t\r";
    private static final List<LongTable.Column> COLUMNS = List.of(
            new LongTable.Column("TT", 3), new LongTable.Column("Mã hồ sơ", 13.5f),
            new LongTable.Column("Tên thủ tục hành chính", 10), new LongTable.Column("Số bộ", 2.5f),
            new LongTable.Column("Tên cá nhân, tổ chức", 8.5f), new LongTable.Column("Địa chỉ, số điện thoại", 9),
            new LongTable.Column("Cơ quan chủ trì giải quyết", 8.5f), new LongTable.Column("Nhận hồ sơ", 6.2f),
            new LongTable.Column("Hẹn trả kết quả", 6.2f), new LongTable.Column("Chuyển đến cơ quan giải quyết", 6.2f),
            new LongTable.Column("Nhận kết quả từ cơ quan giải quyết", 6.2f),
            new LongTable.Column("Trả kết quả", 6.2f), new LongTable.Column("Phương thức nhận kết quả", 5.5f),
            new LongTable.Column("Ghi chú", 8.5f));

    private final Registers registers;
    private final PaperForms forms;
    private final Units units;

    RegisterFile(Registers registers, PaperForms forms, Units units) {
        this.registers = registers;
        this.forms = forms;
        this.units = units;
    }

    /** As a spreadsheet: UTF-8 with its mark, so that Excel reads the letters; no cell is taken for a formula. */
    public void csv(Actor reader, RegisterQuery query, OutputStream out) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            line(writer, COLUMNS.stream().map(LongTable.Column::heading).toList());
            registers.each(reader, query, row -> line(writer, cells(row)));
            writer.flush();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** As a book to print, A4 across, each page with its number. */
    public void pdf(Actor reader, RegisterQuery query, OutputStream out) {
        PaperForm form = forms.get("register", LocalDate.of(query.year(), query.month() == 0 ? 12 : query.month(), 1));
        String unit = new OfficialName(units.get(query.unit())).full();
        String span = query.month() == 0 ? "năm " + query.year() : "tháng " + query.month() + " năm " + query.year();
        try (LongTable book = new LongTable(
                List.of(form.label(), unit, form.desk()), form.title() + ", " + span, COLUMNS)) {
            registers.each(reader, query, row -> book.add(cells(row)));
            book.writeTo(out);
        }
    }

    private static List<String> cells(RegisterRow row) {
        RegisterRow.Times times = row.times();
        return List.of(
                Integer.toString(row.number()), row.code(), row.procedure(), Integer.toString(row.sets()),
                row.applicant().name(), row.applicant().reached(), row.agency(),
                text(times.received()), text(times.appointed()), text(times.passed()), text(times.result()),
                text(times.handedOver()), row.byResult(), row.note());
    }

    private static String text(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(CityClock.ZONE));
    }

    private static void line(Writer writer, List<String> cells) {
        try {
            writer.write(cells.stream().map(RegisterFile::quoted).collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** What a spreadsheet would compute stands behind an apostrophe. */
    static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && FIRST_OF_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
