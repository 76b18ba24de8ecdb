package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.organisation.CityClock;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.refusal.Refusal;
import vn.motcua.security.Actor;
import vn.motcua.security.CurrentActor;
import vn.motcua.slip.RegisterFile;
import vn.motcua.slip.RegisterQuery;
import vn.motcua.slip.RegisterRow;
import vn.motcua.slip.Registers;

/** The register of the reader's unit: to leaf through, and as a file. */
@Controller
@RequestMapping("/desk")
class RegisterPage {

    private static final int PAGE = 25;
    private static final int YEARS = 5;

    private final Registers registers;
    private final RegisterFile file;
    private final Units units;
    private final CityClock clock;
    private final CurrentActor current;

    RegisterPage(Registers registers, RegisterFile file, Units units, CityClock clock, CurrentActor current) {
        this.registers = registers;
        this.file = file;
        this.units = units;
        this.clock = clock;
        this.current = current;
    }

    /**
     * The filters as they stand in the address.
     *
     * @param unit the code of the unit, null for the first of the reader
     * @param year the year, null for this one
     * @param month 1 to 12, null or 0 for the whole year
     * @param state which dossiers, null for all
     * @param q what is searched for, null for nothing
     */
    record Filters(String unit, Integer year, Integer month, String state, String q) {}

    @GetMapping("/register")
    String show(Filters filters, @RequestParam(defaultValue = "0") int cursor, Model model) {
        Actor reader = current.get();
        RegisterQuery query = query(reader, filters);
        List<RegisterRow> found = registers.page(reader, query, cursor, PAGE + 1);
        List<RegisterRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        RegisterAddress address = new RegisterAddress(query);
        int thisYear = LocalDate.now(clock).getYear();
        model.addAttribute("query", query);
        model.addAttribute("rows", shown);
        model.addAttribute("unitName", units.get(query.unit()).name());
        model.addAttribute("choices", unitsOf(reader));
        model.addAttribute("years", IntStream.range(0, YEARS).map(ago -> thisYear - ago).boxed().toList());
        model.addAttribute("states", RegisterQuery.State.values());
        model.addAttribute("csv", address.of("/desk/register.csv", 0));
        model.addAttribute("pdf", address.of("/desk/register.pdf", 0));
        model.addAttribute("first", cursor == 0 ? null : address.of("/desk/register", 0));
        model.addAttribute("next", found.size() > PAGE
                ? address.of("/desk/register", shown.get(PAGE - 1).number()) : null);
        return "desk/register";
    }

    @GetMapping("/register.csv")
    void csv(Filters filters, HttpServletResponse response) throws IOException {
        Actor reader = current.get();
        RegisterQuery query = query(reader, filters);
        head(query, "csv", "text/csv;charset=UTF-8", response);
        file.csv(reader, query, response.getOutputStream());
    }

    @GetMapping("/register.pdf")
    void pdf(Filters filters, HttpServletResponse response) throws IOException {
        Actor reader = current.get();
        RegisterQuery query = query(reader, filters);
        head(query, "pdf", "application/pdf", response);
        file.pdf(reader, query, response.getOutputStream());
    }

    private RegisterQuery query(Actor reader, Filters filters) {
        String unit = filters.unit() == null || filters.unit().isBlank()
                ? unitsOf(reader).stream().findFirst().map(Unit::code).orElseThrow(Refusal::notFound) : filters.unit();
        if (unitsOf(reader).stream().noneMatch(own -> own.code().equals(unit))) {
            throw Refusal.notFound();
        }
        return new RegisterQuery(
                unit,
                filters.year() == null ? LocalDate.now(clock).getYear() : filters.year(),
                filters.month() == null ? 0 : filters.month(),
                filters.state() == null ? RegisterQuery.State.ALL : RegisterQuery.State.of(filters.state()),
                filters.q());
    }

    private List<Unit> unitsOf(Actor reader) {
        return reader.posts().stream().map(Post::unit).distinct().flatMap(code -> units.find(code).stream()).toList();
    }

    private static void head(RegisterQuery query, String ending, String type, HttpServletResponse response) {
        String name = "so-theo-doi-" + query.unit() + "-" + query.year()
                + (query.month() == 0 ? "" : "-" + query.month()) + "." + ending;
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(type);
    }
}
