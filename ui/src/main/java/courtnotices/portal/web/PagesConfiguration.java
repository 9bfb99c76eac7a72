package courtnotices.portal.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The pages; import it to serve them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = PagesConfiguration.class)
public class PagesConfiguration {}
