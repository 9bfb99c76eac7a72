package courtnotices.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.jspecify.annotations.NullMarked;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The house's rules: each package a stage, imports only toward the simpler thing, libraries in one room each. */
@AnalyzeClasses(packages = "courtnotices", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** From the simplest stage to the one that knows most; a package imports only from packages before it. */
    private static final List<String> ORDER = List.of(
            "courtnotices.notice",
            "courtnotices.notice.chinese.folding",
            "courtnotices.notice.chinese.pattern",
            "courtnotices.notice.chinese.script",
            "courtnotices.notice.chinese.numeral",
            "courtnotices.notice.chinese.period",
            "courtnotices.notice.chinese.segment",
            "courtnotices.notice.chinese.pinyin",
            "courtnotices.notice.catalogue",
            "courtnotices.notice.document",
            "courtnotices.engine.node",
            "courtnotices.engine",
            "courtnotices.indexer.source",
            "courtnotices.indexer.source.site",
            "courtnotices.indexer.source.fetch",
            "courtnotices.indexer.source.archive",
            "courtnotices.indexer.page",
            "courtnotices.indexer.reading.outline",
            "courtnotices.indexer.reading.preamble",
            "courtnotices.indexer.reading.issue",
            "courtnotices.indexer.reading.observation",
            "courtnotices.indexer.reading.instrument",
            "courtnotices.indexer.reading.topic",
            "courtnotices.indexer.reading",
            "courtnotices.indexer.frontier",
            "courtnotices.indexer.index",
            "courtnotices.indexer.run",
            "courtnotices.indexer.crawl",
            "courtnotices.search.query",
            "courtnotices.search.result",
            "courtnotices.search.elastic",
            "courtnotices.search.revision",
            "courtnotices.search.find",
            "courtnotices.search.compare",
            "courtnotices.search.suggest",
            "courtnotices.search.export",
            "courtnotices.search.feed",
            "courtnotices.search.web",
            "courtnotices.fixtures",
            "courtnotices.fixtures.sites",
            "courtnotices.portal.link",
            "courtnotices.portal.chart",
            "courtnotices.portal.page",
            "courtnotices.portal.web",
            "courtnotices.portal.wiring",
            "courtnotices.portal.cli",
            "courtnotices.portal");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("courtnotices.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule importsPointTowardTheSimplerThing = classes().should(importOnlyFromBefore());

    @ArchTest
    static final ArchRule indexerAndSearchMeetInNoticeOnly = noClasses()
            .that(resideInAPackage("courtnotices.indexer.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("courtnotices.search..", "courtnotices.portal..", "courtnotices.engine.."));

    @ArchTest
    static final ArchRule searchKnowsNoIndexer = noClasses()
            .that(resideInAPackage("courtnotices.search.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("courtnotices.indexer..", "courtnotices.engine.."));

    @ArchTest
    static final ArchRule hanLpStaysInItsTwoRooms =
            onlyIn("com.hankcs..", "courtnotices.notice.chinese.segment", "courtnotices.notice.chinese.pinyin");

    @ArchTest
    static final ArchRule jsoupAndIcuStayInPage = onlyIn("org.jsoup..", "courtnotices.indexer.page")
            .because("the stages after it see paragraphs, not markup");

    @ArchTest
    static final ArchRule icuStaysInScriptAndPage =
            onlyIn("com.ibm.icu..", "courtnotices.notice.chinese.script", "courtnotices.indexer.page");

    @ArchTest
    static final ArchRule tikaStaysInPage = onlyIn("org.apache.tika..", "courtnotices.indexer.page");

    @ArchTest
    static final ArchRule pdfBoxStaysInPage = onlyIn("org.apache.pdfbox..", "courtnotices.indexer.page");

    @ArchTest
    static final ArchRule poiStaysInPage = onlyIn("org.apache.poi..", "courtnotices.indexer.page");

    @ArchTest
    static final ArchRule elasticsearchClientStaysAtTheEdges = onlyIn(
            "co.elastic.clients..",
            "courtnotices.indexer.index",
            "courtnotices.search.elastic",
            "courtnotices.search.web", // the bean of the asynchronous client
            "courtnotices.portal.wiring");

    @ArchTest
    static final ArchRule elasticsearchServerStaysInTheNode = onlyIn("org.elasticsearch..", "courtnotices.engine.node");

    @ArchTest
    static final ArchRule noSpringBelowTheRun = noClasses()
            .that(resideInAnyPackage(
                    "courtnotices.notice..",
                    "courtnotices.engine..",
                    "courtnotices.indexer..",
                    "courtnotices.fixtures.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework.."));

    @ArchTest
    static final ArchRule nothingBlocks = noClasses()
            .that(resideInAnyPackage(
                    "courtnotices.search..", "courtnotices.portal.web..", "courtnotices.portal.page.."))
            .should()
            .callMethodWhere(
                    JavaCall.Predicates.target(HasName.Predicates.nameMatching("block(First|Last|Optional)?")));

    @ArchTest
    static final ArchRule namesSaySomething = noClasses()
            .should()
            .haveNameMatching("(?i).*(util|utils|helper|manager|support|misc|common|base|impl)$")
            .orShould()
            .resideInAnyPackage(
                    "..util..",
                    "..common..",
                    "..helper..",
                    "..manager..",
                    "..support..",
                    "..misc..",
                    "..base..",
                    "..impl..");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes().should(beInNullMarkedPackages());

    @ArchTest
    static final ArchRule noSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(CancellableDependency.class) // the HTTP client's own word
            .and()
            .areDeclaredInClassesThat()
            .areNotAssignableTo(LocaleContextResolver.class) // Spring's
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("records and constructors say all there is");

    private static ArchRule onlyIn(String library, String... packages) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat(resideInAPackage(library));
    }

    private static ArchCondition<JavaClass> importOnlyFromBefore() {
        return new ArchCondition<>("import only from packages before their own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                int own = ORDER.indexOf(item.getPackageName());
                if (own < 0) {
                    events.add(
                            SimpleConditionEvent.violated(item, item.getPackageName() + " has no place in the order"));
                }
                for (String violation : importsFromAfter(item, own)) {
                    events.add(SimpleConditionEvent.violated(item, violation));
                }
            }
        };
    }

    private static List<String> importsFromAfter(JavaClass item, int own) {
        List<String> violations = new ArrayList<>();
        item.getDirectDependenciesFromSelf().forEach(dependency -> {
            int other = ORDER.indexOf(dependency.getTargetClass().getPackageName());
            if (other > own) {
                violations.add(dependency.getDescription());
            }
        });
        return violations;
    }

    private static ArchCondition<JavaClass> beInNullMarkedPackages() {
        return new ArchCondition<>("be in null-marked packages") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                JavaPackage room = item.getPackage();
                if (!room.tryGetAnnotationOfType(NullMarked.class).isPresent()) {
                    events.add(SimpleConditionEvent.violated(item, room.getName() + " is not null-marked"));
                }
            }
        };
    }
}
