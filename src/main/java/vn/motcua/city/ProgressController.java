package vn.motcua.city;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.Period;
import vn.motcua.statistics.Progress;
import vn.motcua.statistics.UnitFigures;

/** The public figures over the API. */
@RestController
class ProgressController {

    private final Progress progress;
    private final Units units;

    ProgressController(Progress progress, Units units) {
        this.progress = progress;
        this.units = units;
    }

    @GetMapping("/api/progress")
    ProgressJson progress(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        String wanted = unit == null || unit.isBlank() ? null : units.get(unit).code();
        List<UnitFigures> figures = progress.of(wanted, new Period(from, to));
        return new ProgressJson(from, to, Progress.total(figures), figures.stream().map(this::line).toList());
    }

    private Line line(UnitFigures figures) {
        String name = units.find(figures.unit()).map(Unit::name).orElse(figures.unit());
        return new Line(figures.unit(), name, figures.field(), figures.figures());
    }

    /** The figures of the period: all together, then by unit and field. */
    record ProgressJson(LocalDate from, LocalDate to, @JsonUnwrapped Figures total, List<Line> items) {}

    /** The figures of one unit in one field. */
    record Line(String unit, String unitName, String field, @JsonUnwrapped Figures figures) {}
}
