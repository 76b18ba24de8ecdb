package vn.motcua.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;

/** Official papers as PDF: tagged, searchable, in correct Vietnamese type; each from a template under papers/. */
@Component
public class Papers {

    /** Keeps the place of the QR code while the paper is laid out; the drawing itself is put there afterwards. */
    private static final String PLACE_OF_THE_CODE = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==";

    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Papers() {
        // Its own logger tells a dozen things of each paper on the console, past the levels of the application's log.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("papers/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /**
     * Draws the paper.
     *
     * @param template the name of the template, for instance {@code receipt}
     * @param model what it says; the comment at the head of each template names the keys
     */
    public byte[] render(String template, Map<String, Object> model) {
        return draw(template, model, document -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        });
    }

    /** A QR code of the text as an image that a page can embed. */
    public String qrDataUri(String text) {
        return QrCode.dataUri(text);
    }

    /** Turns a paper that was drawn into its bytes. */
    interface Last {
        byte[] step(PDDocument drawn) throws IOException;
    }

    /** Draws the paper and lets somebody save it, who may add to it before. */
    byte[] draw(String template, Map<String, Object> model, Last last) {
        if (!template.matches("[a-z-]+")) {
            throw new IllegalArgumentException("No paper has the name " + template);
        }
        Context context = new Context(Locale.forLanguageTag("vi"), model);
        context.setVariable("words", new PaperWords());
        context.setVariable("qr", PLACE_OF_THE_CODE);
        String html = engine.process(template, context);
        try (PDDocument document = new PDDocument();
                PaperFonts fonts = PaperFonts.lend();
                PdfBoxRenderer renderer = builder(PaperMarkup.read(html), document, fonts).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            if (model.get("link") instanceof String link) {
                drawCode(document, link);
            }
            return last.step(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(Document html, PDDocument document, PaperFonts fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.addTo(builder, document);
        builder.usePDDocument(document);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Một Cửa");
        builder.withW3cDocument(html, null);
        return builder;
    }

    /** The only picture on a paper is the place of its code; a drawing is shown in the same square. */
    private static void drawCode(PDDocument document, String link) throws IOException {
        PDFormXObject drawing = QrCode.drawing(link, document);
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    resources.put(name, drawing);
                }
            }
        }
    }
}
