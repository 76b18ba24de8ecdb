package vn.motcua.document;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Official papers as PDF: tagged, searchable, in correct Vietnamese type; each from a template under papers/. */
@Component
public class Papers {

    // What XML cannot hold, and the marks that turn the direction of writing to make a text read otherwise.
    private static final Pattern UNFIT = Pattern.compile(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

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
        if (!template.matches("[a-z-]+")) {
            throw new IllegalArgumentException("No paper has the name " + template);
        }
        Context context = new Context(Locale.forLanguageTag("vi"), model);
        context.setVariable("words", new PaperWords());
        if (model.get("link") instanceof String link) {
            context.setVariable("qr", qrDataUri(link));
        }
        return pdf(clean(engine.process(template, context)));
    }

    /** A QR code of the text as an image that a template can embed. */
    public String qrDataUri(String text) {
        return QrCode.dataUri(text);
    }

    /** Letters whose marks stand apart would be drawn apart; the typeface has the composed ones. */
    private static String clean(String html) {
        return Normalizer.normalize(UNFIT.matcher(html).replaceAll(""), Normalizer.Form.NFC);
    }

    private byte[] pdf(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PaperFonts.addTo(builder);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Một Cửa");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
