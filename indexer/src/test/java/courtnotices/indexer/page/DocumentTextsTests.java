package courtnotices.indexer.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import courtnotices.indexer.source.Page;
import courtnotices.indexer.source.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF, DOC and DOCX as pages: what is read of them, and how the others are refused. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DocumentTextsTests {

    private static final String ONLY = "; only web pages, plain text, PDF, DOC and DOCX are read";

    private static final String TITLE = "关于县委巡察整改情况的通报";

    private static final String LEAD = "县委第二巡察组对县法院党组开展了常规巡察，7月12日反馈了意见。";

    @Test
    void readsAPdfWithoutItsHeadersAndNumbersOfPages() throws RefusedException {
        PageText text = text(pdf().bytes());
        assertThat(text.source().mediaType()).isEqualTo("application/pdf");
        assertThat(text.source().charset()).isNull();
        assertThat(text.title()).isEqualTo(TITLE);
        assertThat(text.text())
                .isEqualTo("县委第二巡察组对县法院党组开展了常规巡察，7月12日反馈了意见。现将整改情况公布如下。\n"
                        + "一、学习不深。院党组集中学习14次，旁听庭审6场，评查案件312件，通报瑕疵27处。\n二、清理执行案款861笔。");
    }

    @Test
    void readsAPdfThatAnybodyMayOpen() throws IOException, RefusedException {
        assertThat(text(pdf().bytesProtectedBy("")).title()).isEqualTo(TITLE);
    }

    @Test
    void readsTraditionalCharactersAndRadicalsInAPdf() throws RefusedException {
        assertThat(text(new PrintedPdf().page("縣法院黨組開會研究，貫徹部署。").bytes()).text())
                .isEqualTo("县法院党组开会研究，贯彻部署。");
    }

    @Test
    void readsDigitsThatStandOffWithoutASpaceAndColumnsWithOne() throws RefusedException {
        byte[] pdf = new PrintedPdf()
                .line(72, 700, "截至")
                .line(99, 700, "3")
                .line(108, 700, "月，清理")
                .line(200, 700, "好转。")
                .page()
                .bytes();
        assertThat(text(pdf).text()).isEqualTo("截至3月，清理 好转。");
    }

    @Test
    void readsADocxWithWordsOwnNumbersTablesAndLineBreaks() throws RefusedException {
        byte[] docx = TypedDocx.of(TypedDocx.paragraph(TITLE)
                        + TypedDocx.paragraph(LEAD)
                        + TypedDocx.numbered(0, "政治建设方面")
                        + TypedDocx.numbered(1, "学习不深。")
                        + TypedDocx.numbered(1, "调研不多。")
                        + TypedDocx.numbered(0, "作风建设方面")
                        + "<w:p><w:r><w:t>公车管理不严</w:t><w:br/><w:t>一是查岗6次。</w:t></w:r></w:p>"
                        + "<w:tbl>"
                        + TypedDocx.row("反馈问题", "整改措施", "整改成效")
                        + TypedDocx.row("卷宗归档不及时", "清理积压卷宗1,206册。", "已完成")
                        + "</w:tbl>")
                .withHeader("内部资料")
                .bytes();
        PageText text = text(docx);
        assertThat(text.source().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(text.title()).isEqualTo(TITLE);
        assertThat(text.text().lines())
                .containsExactly(
                        LEAD,
                        "一、 政治建设方面",
                        "1. 学习不深。",
                        "2. 调研不多。",
                        "二、 作风建设方面",
                        "公车管理不严",
                        "一是查岗6次。",
                        "1.卷宗归档不及时",
                        "整改措施：清理积压卷宗1,206册。",
                        "整改成效：已完成");
    }

    @Test
    void readsWhatStandsInADocxAndNotWhatWasDeleted() throws RefusedException {
        assertThat(text(TypedDocx.of(TypedDocx.paragraph("一、整改。")
                                        + "<w:p><w:del><w:r><w:delText>二、删去。</w:delText></w:r></w:del>"
                                        + "<w:ins><w:r><w:t>二、加上。</w:t></w:r></w:ins></w:p>"
                                        + "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                                        + TypedDocx.paragraph("三、框里。")
                                        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
                                .bytes())
                        .text())
                .isEqualTo("一、整改。\n二、加上。\n三、框里。");
    }

    @Test
    void readsADoc() throws RefusedException {
        PageText text = text(doc());
        assertThat(text.source().mediaType()).isEqualTo("application/msword");
        assertThat(text.title()).isEqualTo("中共示例县人民法院党组关于巡察整改进展情况的通报");
        assertThat(text.text().lines())
                .startsWith(
                        "根据县委统一部署，2023年3月至5月，县委第二巡察组对县法院党组开展了常规巡察，7月12日反馈了意见。",
                        "一、反馈问题整改情况",
                        "1. 学习教育走形式。整改情况：党组集中学习14次，旁听庭审6场。",
                        "此项已完成。",
                        "2. 案件评查不经常。整改情况：评查案件312件，通报瑕疵27处。",
                        "1.公车使用不严",
                        "整改措施：一是查。 二是罚。",
                        "整改成效：已完成")
                .endsWith("联系电话：0399-5550001");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesByName(String reason, Supplier<byte[]> bytes) {
        assertThatThrownBy(() -> text(bytes.get()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().reason()).isEqualTo(reason));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("is a gzip archive; unpack it first", magic("\u001f\u008b\b")),
                refused("is a RAR archive; unpack it first", magic("Rar!\u001a\u0007")),
                refused("is a 7z archive; unpack it first", magic("7z\u00bc\u00af'\u001c")),
                refused("is an RTF document; save it as DOCX", magic("{\\rtf1\\ansi")),
                refused("is a picture" + ONLY, magic("\u0089PNG\r\n")),
                refused("is a picture" + ONLY, magic("GIF89a")),
                refused("is a picture" + ONLY, magic("\u00ff\u00d8\u00ff\u00e0")),
                refused("is a program" + ONLY, magic("\u007fELF")),
                refused("is a binary file" + ONLY, magic("a\u0000b")),
                refused("shows no text", () -> new byte[0]),
                // ZIP archives, whatever their names
                refused("is a ZIP archive and no DOCX; unpack it first", () -> zip("notes.txt")),
                refused("is a ZIP archive and no DOCX; unpack it first", () -> TypedDocx.zip(Map.of())),
                refused("is an Excel workbook (XLSX)" + ONLY, () -> zip("[Content_Types].xml", "xl/workbook.xml")),
                refused(
                        "is a PowerPoint presentation (PPTX)" + ONLY,
                        () -> zip("[Content_Types].xml", "ppt/presentation.xml")),
                // DOCX
                refused("is an Office document with a password; save it without one", () -> docxWith("secret")),
                refused("is a DOCX document without its end; fetch it again", () -> cut(docx())),
                refused(
                        "is a DOCX document that is damaged (Package should contain a content type part [M1.13]);"
                                + " fetch it again, or open it and save it anew",
                        () -> zip("word/document.xml")),
                refused(
                        "is a DOCX document that unpacks to more than 20 MiB; no notice is so large",
                        () -> TypedDocx.of(TypedDocx.paragraph(" ".repeat(30 << 20)))
                                .bytes()),
                refused(
                        "is a DOCX document with a part beside its text that unpacks to more than 2 MiB; no notice is so large",
                        () -> TypedDocx.of(TypedDocx.paragraph("整改。"))
                                .with("word/numbering.xml", "<w:numbering>" + " ".repeat(3 << 20))
                                .bytes()),
                refused(
                        "is a DOCX document of more than 8000000 characters; no notice is so long",
                        () -> TypedDocx.of(TypedDocx.paragraph("a".repeat(9_000_000)))
                                .bytes()),
                refused("shows no text", () -> TypedDocx.of("<w:p/>").bytes()),
                refused(
                        "is a DOCX document of more than 1000 parts; no notice has so many",
                        () -> zip(IntStream.range(0, 1_001)
                                .mapToObj(i -> "word/" + i + ".xml")
                                .toArray(String[]::new))),
                // DOC and what comes in the same container
                refused("is a DOC document with a password; save it without one", () -> docWith("secret")),
                // PDF
                refused("is a PDF document with a password; save it without one", () -> pdfWith("secret")),
                refused("is a PDF document without its end; fetch it again", () -> cut(pdf().bytes())),
                refused(
                        "is a PDF document that is damaged (Missing root object specification in trailer.);"
                                + " fetch it again, or open it and save it anew",
                        magic("%PDF-1.7\n%%EOF")),
                refused("shows no text", () -> new PrintedPdf().page("").bytes()),
                refused(
                        "is a PDF document that holds pictures only, as a scan does; recognise its text (OCR) first",
                        () -> new PrintedPdf()
                                .drawn("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q")
                                .page()
                                .bytes()),
                // a scan on which the page's number was stamped
                refused(
                        "is a PDF document that holds pictures only, as a scan does; recognise its text (OCR) first",
                        () -> new PrintedPdf()
                                .drawn("q 500 0 0 700 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q")
                                .line(300, 40, "- 1 -")
                                .page()
                                .bytes()),
                refused(
                        "is a PDF document with a stream that unpacks to more than 32 MiB; no notice is so large",
                        () -> new PrintedPdf()
                                .drawn("q Q ".repeat(9 << 20))
                                .page()
                                .bytes()),
                refused(
                        "is a PDF document of 100001 objects, more than 100000; no notice has so many",
                        magic("%PDF-1.7\n" + "1 0 obj null endobj\n".repeat(100_001) + "%%EOF")));
    }

    @Test
    void readsOrRefusesDocumentsWithBrokenBytes() {
        Random random = new Random(20230712);
        for (byte[] whole : new byte[][] {pdf().bytes(), docx(), doc()}) {
            for (int i = 0; i < 300; i++) {
                byte[] broken = whole.clone();
                for (int j = 0; j <= random.nextInt(20); j++) {
                    broken[random.nextInt(8, broken.length)] = (byte) random.nextInt(256);
                }
                assertReadOrRefused(broken);
            }
        }
    }

    @Test
    void readsOrRefusesDocumentsThatEndAnywhere() {
        for (byte[] whole : new byte[][] {pdf().bytes(), docx(), doc()}) {
            for (int length = 0; length < whole.length; length += 1 + whole.length / 150) {
                assertReadOrRefused(Arrays.copyOf(whole, length));
            }
        }
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            assertThat(text(bytes).text()).isNotEmpty();
        } catch (RefusedException e) {
            assertThat(e.refusal().uri()).isEqualTo("sample:document");
            assertThat(e.refusal().reason()).isNotBlank().doesNotContain("\n");
        }
    }

    private static Arguments refused(String reason, Supplier<byte[]> bytes) {
        return Arguments.of(reason, bytes);
    }

    private static Supplier<byte[]> magic(String beginning) {
        return () -> beginning.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "整改");
        }
        return TypedDocx.zip(parts);
    }

    private static byte[] cut(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - 30);
    }

    private static PrintedPdf pdf() {
        return new PrintedPdf().page("""
                示例县人民法院
                　　　　　　　关于县委巡察整改情况的通报
                　　县委第二巡察组对县法院党组开展了常规巡察，7月12日反馈了意见。现
                将整改情况公布如下。
                　　一、学习不深。院党组集中学习14次，旁听庭审6场，评查案件312件，通
                - 1 -
                """).page("""
                示例县人民法院
                报瑕疵27处。
                　　二、清理执行案款861笔。
                - 2 -
                """);
    }

    private static byte[] pdfWith(String password) {
        try {
            return pdf().bytesProtectedBy(password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docx() {
        return TypedDocx.of(TypedDocx.numbered(0, "整改。")).bytes();
    }

    private static byte[] docxWith(String password) {
        try {
            return TypedDocx.of(TypedDocx.paragraph("整改。")).bytesProtectedBy(password);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Saved by LibreOffice, because POI can change a DOC document but make none. */
    private static byte[] doc() {
        try (InputStream in = Objects.requireNonNull(DocumentTextsTests.class.getResourceAsStream("lists.doc"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] docWith(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static PageText text(byte[] bytes) throws RefusedException {
        return PageTexts.of(Page.ofFile(bytes, "sample:document"));
    }
}
