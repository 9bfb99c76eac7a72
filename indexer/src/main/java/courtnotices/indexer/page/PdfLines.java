package courtnotices.indexer.page;

import courtnotices.notice.chinese.folding.Folding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The lines of a PDF document in the order in which they were written, each with its place. */
final class PdfLines extends PDFTextStripper {

    /** Browsers print 工 as ⼯, the radical that looks the same. */
    private static final Pattern RADICALS = Pattern.compile("[\\u2f00-\\u2fdf\\uf900-\\ufaff]");

    /** Justified lines have gaps between characters, and 3 in 于3月 stands off a little; a column of a table stands further off. */
    private static final double WIDEST_GAP = 1.2;

    private final List<PrintedLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private boolean separated;
    private boolean glyphs;
    private boolean pictures;

    private PdfLines() {}

    static PdfLines of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines;
    }

    List<PrintedLine> all() {
        return lines;
    }

    /** Whether letters are drawn, be it known which or not. */
    boolean hasGlyphs() {
        return glyphs;
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted");
        }
        pictures |= operator.getName().equals(OperatorName.DRAW_OBJECT)
                || operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        glyphs = true;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (separated
                && !(isGap(positions.getFirst())
                        && (isChinese(words.charAt(words.length() - 1)) || isChinese(text.charAt(0))))) {
            words.append(' ');
        }
        separated = false;
        words.append(text);
        for (TextPosition letter : positions) {
            if (!letter.getUnicode().isBlank()) { // two wide spaces are an indent
                places.add(letter);
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        separated = !words.isEmpty();
    }

    private boolean isGap(TextPosition next) {
        return !places.isEmpty() && next.getXDirAdj() - end(places.getLast()) < next.getFontSizeInPt() * WIDEST_GAP;
    }

    private static boolean isChinese(char c) {
        return c >= '\u2e80';
    }

    private static float end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endArticle() {
        endLine();
    }

    private void endLine() {
        String text = Folding.normalise(withoutRadicals(words));
        if (!text.isEmpty() && !places.isEmpty()) {
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            lines.add(new PrintedLine(
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    end(last),
                    first.getYDirAdj(),
                    Math.max(first.getFontSizeInPt(), 1),
                    text));
        }
        words.setLength(0);
        places.clear();
        separated = false;
    }

    private static String withoutRadicals(CharSequence text) {
        return RADICALS.matcher(text).replaceAll(c -> Normalizer.normalize(c.group(), Normalizer.Form.NFKC));
    }
}
