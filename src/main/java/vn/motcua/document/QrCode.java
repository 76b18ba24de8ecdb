package vn.motcua.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws QR codes: as small black and white pictures for pages, as lines that stay sharp at any size on papers. */
final class QrCode {

    private static final int DOTS = 6;
    private static final int WHITE = 0xFFFFFF;
    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET, "UTF-8",
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN, 0);

    private QrCode() {}

    static String dataUri(String text) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(encode(text)));
    }

    /** The code as a drawing that fills the square of a picture, wherever a page shows it. */
    static PDFormXObject drawing(String text, PDDocument document) throws IOException {
        BitMatrix code = encode(text);
        int side = code.getWidth();
        PDFormXObject drawing = new PDFormXObject(document);
        drawing.setResources(new PDResources());
        drawing.setBBox(new PDRectangle(side, side));
        drawing.setMatrix(AffineTransform.getScaleInstance(1.0 / side, 1.0 / side));
        try (OutputStream out = drawing.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(rectangles(code).getBytes(StandardCharsets.US_ASCII));
        }
        return drawing;
    }

    /** Asked for no size, the writer draws one dot a module; enlarged by whole numbers the edges stay sharp. */
    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("The text does not fit into a QR code", tooLong);
        }
    }

    private static byte[] png(BitMatrix code) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(draw(code), "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BufferedImage draw(BitMatrix code) {
        int side = code.getWidth() * DOTS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        return image;
    }

    /** One rectangle for each run of dark modules in a row, filled together so that no seam shows. */
    private static String rectangles(BitMatrix code) {
        int side = code.getWidth();
        StringBuilder drawn = new StringBuilder("0 g\n");
        for (int y = 0; y < side; y++) {
            int x = 0;
            while (x < side) {
                int begin = x;
                while (x < side && code.get(x, y)) {
                    x++;
                }
                if (x > begin) {
                    drawn.append(begin).append(' ').append(side - 1 - y).append(' ').append(x - begin).append(" 1 re\n");
                } else {
                    x++;
                }
            }
        }
        return drawn.append("f\n").toString();
    }
}
