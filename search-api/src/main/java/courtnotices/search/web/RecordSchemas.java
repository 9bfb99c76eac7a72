package courtnotices.search.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells of every record in the document what is always there and what may be null, as the records' own components say it.
 *
 * <p>{@code @Nullable LocalDate publishedOn} becomes {@code "type": ["string", "null"]} with what null means; a key is left out only where the
 * component says so.
 */
@Component
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> shape = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && shape.isRecord()) {
            Schema<?> whole = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels()
                            .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
            if (whole != null && whole.getProperties() != null) {
                complete(whole, shape);
            }
        }
        return schema;
    }

    private static void complete(Schema<?> schema, Class<?> shape) {
        Set<String> required = new TreeSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        for (RecordComponent component : shape.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                complete(schema, component.getType());
                leaveOut(schema, component.getAccessor().getAnnotation(JsonIgnoreProperties.class));
                required.addAll(schema.getRequired());
            } else if (schema.getProperties().get(component.getName()) != null) {
                complete(schema.getProperties(), component);
                if (!component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
                    required.add(component.getName());
                }
            }
        }
        schema.setRequired(List.copyOf(required));
    }

    private static void leaveOut(Schema<?> schema, @Nullable JsonIgnoreProperties ignored) {
        if (ignored != null) {
            Set<String> names = Set.of(ignored.value());
            schema.getProperties().keySet().removeAll(names);
            schema.setRequired(schema.getRequired().stream()
                    .filter(name -> !names.contains(name))
                    .toList());
        }
    }

    @SuppressWarnings("rawtypes")
    private static void complete(Map<String, Schema> properties, RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            properties.compute(
                    component.getName(),
                    (name, property) ->
                            nullable(property, name, NullMeanings.of(component.getDeclaringRecord(), name)));
        }
    }

    @SuppressWarnings("rawtypes")
    private static Schema nullable(Schema<?> property, String name, @Nullable String meaning) {
        if (isNullable(property) || isAnything(property)) {
            return property;
        }
        if (property.get$ref() != null || property.getEnum() != null) {
            Schema<?> either = new Schema<>();
            either.setName(name); // by which a record that holds this one unwrapped knows it
            either.setAnyOf(List.of(property, new Schema<>().types(Set.of("null"))));
            either.setDescription(meaning);
            return either;
        }
        Set<String> types =
                new LinkedHashSet<>(property.getTypes() == null ? Set.of(property.getType()) : property.getTypes());
        types.add("null");
        property.setTypes(types);
        property.setDescription(meaning);
        return property;
    }

    private static boolean isAnything(Schema<?> property) {
        return property.get$ref() == null && property.getType() == null && property.getTypes() == null;
    }

    private static boolean isNullable(Schema<?> property) {
        return property.getAnyOf() != null
                || (property.getTypes() != null && property.getTypes().contains("null"));
    }
}
