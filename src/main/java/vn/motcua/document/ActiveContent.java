package vn.motcua.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Finds what in a PDF acts by itself or carries a stranger: scripts, programs to start, files inside. */
final class ActiveContent {

    private static final int MOST_OBJECTS = 300_000;
    private static final COSName SCRIPT = COSName.getPDFName("JS");
    private static final COSName FORM_WITH_SCRIPTS = COSName.getPDFName("XFA");
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "GoToE");
    private static final Set<String> TYPES = Set.of("EmbeddedFile", "RichMedia", "FileAttachment");

    private ActiveContent() {}

    /** Looks at every object of the file, reachable or not: a reader may reach it another way than we. */
    static boolean in(COSDocument document) {
        Set<COSObjectKey> keys = Set.copyOf(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw DocumentRefusal.unreadable();
        }
        return actsIn(document.getTrailer())
                || keys.stream().anyMatch(key -> actsIn(document.getObjectFromPool(key).getObject()));
    }

    private static boolean actsIn(COSBase root) {
        Deque<COSBase> open = new ArrayDeque<>();
        add(open, root);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                if (acts(dictionary)) {
                    return true;
                }
                dictionary.getValues().forEach(value -> add(open, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> add(open, value));
            }
        }
        return false;
    }

    /** References are left out: what they point to is looked at on its own. */
    private static void add(Deque<COSBase> open, COSBase value) {
        if (value != null && !(value instanceof COSObject)) {
            open.push(value);
        }
    }

    private static boolean acts(COSDictionary dictionary) {
        return ACTIONS.contains(name(dictionary, COSName.S))
                || "Rendition".equals(name(dictionary, COSName.S)) && dictionary.containsKey(SCRIPT)
                || TYPES.contains(name(dictionary, COSName.TYPE))
                || TYPES.contains(name(dictionary, COSName.SUBTYPE))
                || dictionary.containsKey(COSName.EF) && dictionary.containsKey(COSName.F)
                || dictionary.containsKey(COSName.EF) && dictionary.containsKey(COSName.UF)
                || dictionary.containsKey(FORM_WITH_SCRIPTS) && dictionary.containsKey(COSName.FIELDS);
    }

    private static String name(COSDictionary dictionary, COSName key) {
        COSName name = dictionary.getCOSName(key);
        return name == null ? "" : name.getName();
    }
}
