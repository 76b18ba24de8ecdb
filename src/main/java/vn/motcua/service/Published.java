package vn.motcua.service;

import java.util.Map;

/**
 * What is live, read at one moment: of hundreds of files most have not changed, and one by one they would cost a journey each.
 *
 * @param services the latest version of each service, by its key
 * @param blocks the latest version of each block, by its key
 * @param forms the latest version of each form that services share, by its key
 */
public record Published(Map<String, Latest> services, Map<String, Latest> blocks, Map<String, Latest> forms) {

    /**
     * The latest version of a file.
     *
     * @param version its number
     * @param digest of its content
     */
    record Latest(int version, String digest) {}

    /** Whether nothing was ever published: this is the first start. */
    public boolean isNothing() {
        return services.isEmpty() && blocks.isEmpty() && forms.isEmpty();
    }

    /** Whether the service is live as that file has it. */
    public boolean has(ServiceFile service) {
        return isLive(services.get(service.key()), service.digest());
    }

    /** Whether the block is live as that file has it. */
    public boolean hasBlock(SharedFile block) {
        return isLive(blocks.get(block.key()), block.digest());
    }

    /** Whether the form is live as that file has it. */
    public boolean hasForm(SharedFile form) {
        return isLive(forms.get(form.key()), form.digest());
    }

    /** The number that the form's next version gets; 1 is the first. */
    public int nextOfForm(SharedFile form) {
        Latest latest = forms.get(form.key());
        return latest == null ? 1 : latest.version + 1;
    }

    private static boolean isLive(Latest latest, String digest) {
        return latest != null && latest.digest.equals(digest);
    }
}
