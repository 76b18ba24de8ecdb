package vn.motcua.city;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.decree.Operation;
import vn.motcua.organisation.CityClock;

/** The trail of an operation as a file that a spreadsheet opens, and in which nothing is taken for a formula. */
class TrailFile {

    /** By it spreadsheets know that the file is UTF-8. */
    private static final char MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(CityClock.ZONE);

    private final PrintWriter out;
    private final OperationCauses.Cause cause;
    private final MoveLines lines;

    TrailFile(PrintWriter out, OperationCauses.Cause cause, MoveLines lines) {
        this.out = out;
        this.cause = cause;
        this.lines = lines;
        out.print(MARK);
        row("Mã hồ sơ", "Dịch vụ", "Mã đơn vị", "Đơn vị", "Hạn cũ", "Hạn mới", "Dời lúc", "Căn cứ", "Số quyết định",
                "Người quyết định", "Quyết định lúc");
    }

    void write(List<Operation.Line> moved) {
        moved.forEach(line -> row(line.code(), lines.service(line.service()), line.unit(), lines.unit(line.unit()),
                time(line.before()), time(line.after()), time(line.at()), cause.title() + ": " + cause.text(),
                cause.decree(), cause.who(), time(cause.at())));
    }

    /** A cell that a spreadsheet would calculate begins with an apostrophe; quotes are doubled. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private void row(String... cells) {
        out.print(Stream.of(cells).map(TrailFile::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
