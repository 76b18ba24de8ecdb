package vn.motcua.city;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.security.Account;
import vn.motcua.security.Accounts;
import vn.motcua.service.Services;
import vn.motcua.statistics.Backlog;
import vn.motcua.statistics.DueBoard;
import vn.motcua.statistics.Figures;
import vn.motcua.statistics.UnitFigures;
import vn.motcua.web.Language;
import vn.motcua.workflow.WorkItem;

/** Puts figures and work items into the words of the city office. */
@Component
class CityLines {

    private final Services services;
    private final Units units;
    private final Accounts accounts;

    CityLines(Services services, Units units, Accounts accounts) {
        this.services = services;
        this.units = units;
        this.accounts = accounts;
    }

    List<HeapLine> of(List<Backlog.Heap> heaps) {
        return heaps.stream()
                .map(heap -> new HeapLine(heap, unitName(heap.unit()), serviceName(heap.service())))
                .toList();
    }

    List<ItemLine> ofItems(List<WorkItem> items) {
        return items.stream()
                .map(item -> new ItemLine(
                        item, unitName(item.post().unit()), serviceName(item.service()), holder(item)))
                .toList();
    }

    List<WatchedLine> ofWatched(List<DueBoard.Watched> dossiers) {
        return dossiers.stream()
                .map(dossier -> new WatchedLine(dossier, unitName(dossier.unit()), serviceName(dossier.service())))
                .toList();
    }

    /** The figures of all units together, by the key of the field's name. */
    Map<String, Figures> byField(List<UnitFigures> figures) {
        Map<String, Figures> fields = new TreeMap<>();
        figures.forEach(line -> fields.merge("field." + line.field(), line.figures(), Figures::plus));
        return fields;
    }

    private String holder(WorkItem item) {
        return item.assignee() == null
                ? null
                : accounts.find(item.assignee()).map(Account::name).orElse(item.assignee());
    }

    private String unitName(String code) {
        return units.find(code).map(Unit::name).orElse(code);
    }

    private String serviceName(String key) {
        return services.find(key)
                .map(service -> Language.isEnglish() ? service.sheet().nameEn() : service.sheet().name())
                .orElse(key);
    }

    /** A dossier whose time limit the city office watches. */
    record WatchedLine(DueBoard.Watched dossier, String unit, String service) {}

    /** Open work of one service at one unit. */
    record HeapLine(Backlog.Heap heap, String unit, String service) {}

    /** One open item of a dossier, with the name of whoever has it. */
    record ItemLine(WorkItem item, String unit, String service, String holder) {

        /** The key of the role's name. */
        public String roleKey() {
            return "role." + item.post().role();
        }
    }
}
