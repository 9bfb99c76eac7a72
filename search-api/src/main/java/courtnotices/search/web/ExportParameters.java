package courtnotices.search.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every export of a list may be asked, for the API's document. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@FilterParameters
@TableParameters
@interface ExportParameters {}
