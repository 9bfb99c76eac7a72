package courtnotices.search.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every list and every export can be narrowed by, for the API's document. A filter's name with {@code !} at its end excludes. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@QueryParameter
@PlaceParameters
@InspectionParameters
@interface FilterParameters {}
