package vn.motcua.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.form.FormSchema;
import vn.motcua.organisation.CityClock;
import vn.motcua.refusal.Refusal;

/** The services: what is on offer, and every version on which a dossier may still be on its way. */
@Component
public class Services {

    private static final String LATEST = "latest";

    private final ServiceVersions versions;
    private final SharedWorks shared;
    private final RefusedFiles refusedFiles = new RefusedFiles();
    private final Clock clock;
    private final Cache<VersionKey, Service> known = Caffeine.newBuilder().maximumSize(500).build();
    // Another node may publish: what is on offer is read again every few seconds.
    private final Cache<String, Catalogue> catalogue =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();
    private volatile Catalogue lastRead = new Catalogue(List.of());
    private final Cache<String, Optional<FormSchema>> sharedForms =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build();

    Services(ServiceVersions versions, SharedWorks shared, Clock clock) {
        this.versions = versions;
        this.shared = shared;
        this.clock = clock;
    }

    /** Every service that is offered on that day, in the order of the dictionary. */
    public List<Service> onOffer(LocalDate day) {
        return catalogue().onOffer(day);
    }

    /** The service of that key if it is offered on that day; any other is refused. */
    public Service onOffer(String key, LocalDate day) {
        return find(key).filter(service -> service.sheet().validOn(day)).orElseThrow(() -> unknown(key));
    }

    /** The latest version of the service of that key. */
    public Optional<Service> find(String key) {
        return catalogue().find(key);
    }

    /** The latest version of the service of that key; an unknown one is refused. */
    public Service get(String key) {
        return find(key).orElseThrow(() -> unknown(key));
    }

    /** That version of the service of that key; an unknown one is refused. */
    public Service version(String key, int version) {
        return version(new VersionKey(key, version)).orElseThrow(() -> unknown(key));
    }

    /** What is offered today and answers the question, best first. */
    public List<Service> search(Question question) {
        return catalogue().search(LocalDate.now(clock.withZone(CityClock.ZONE)), question);
    }

    /** The diagram of a service or block by the engine's id of its version. */
    public Optional<Diagram> byDefinition(String definitionId) {
        return versions.byDefinition(definitionId).flatMap(this::version).map(Service::diagram)
                .or(() -> shared.byDefinition(definitionId));
    }

    /** The latest version of a form that services share. */
    public Optional<FormSchema> sharedForm(String key) {
        return sharedForms.get(key, shared::form);
    }

    /** The latest version of a block that services call. */
    public Optional<Diagram> block(String key) {
        return shared.block(key);
    }

    /** What is live at this moment. */
    public Published published() {
        return new Published(versions.published(), shared.published(SharedParts.Kind.BLOCK),
                shared.published(SharedParts.Kind.FORM));
    }

    /** Stores a new version of a service and offers it once the transaction is through. */
    public void publish(ServiceFile file, int version, String definitionId, Instant at) {
        versions.insert(file, version, definitionId, at);
        refusedFiles.forget(file.diagramPath(), file.formPath());
        AfterCommit.run(catalogue::invalidateAll);
    }

    /** Stores a new version of a block. */
    public void publishBlock(SharedFile file, int version, String definitionId, Instant at) {
        shared.insert(SharedParts.Kind.BLOCK, file, version, definitionId, at);
        refusedFiles.forget(file.path());
    }

    /** Stores a new version of a form that services share. */
    public void publishForm(SharedFile file, int version, Instant at) {
        shared.insert(SharedParts.Kind.FORM, file, version, null, at);
        AfterCommit.run(sharedForms::invalidateAll);
        refusedFiles.forget(file.path());
    }

    /** Remembers until the next start that a file was refused. */
    public void refuse(Violation violation) {
        refusedFiles.add(violation);
    }

    /** What was refused since the start, for the designer. */
    public List<Violation> refused() {
        return refusedFiles.all();
    }

    private Catalogue catalogue() {
        return catalogue.get(LATEST, key -> readCatalogue());
    }

    /** Nearly always nothing was published meanwhile, and nobody need wait for it to be put in order again. */
    private Catalogue readCatalogue() {
        List<VersionKey> latest = versions.latest();
        if (!lastRead.isOf(latest)) {
            lastRead = new Catalogue(latest.stream().map(this::version).flatMap(Optional::stream).toList());
        }
        return lastRead;
    }

    private Optional<Service> version(VersionKey key) {
        return Optional.ofNullable(known.get(key, wanted -> versions.find(wanted).orElse(null)));
    }

    private static Refusal unknown(String key) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "service.unknown", key);
    }
}
