package fr.preau.api;

import static java.util.Map.entry;

import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.Siren;
import fr.preau.values.Siret;
import fr.preau.values.Uai;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The identifiers and periods of the house as the texts that stand for them in addresses and in JSON: {@code departement-18}. */
final class ValueTexts {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            entry(CommuneCode.class, CommuneCode::parse),
            entry(DepartmentCode.class, DepartmentCode::parse),
            entry(Period.class, Period::parse),
            entry(PlaceId.class, PlaceId::parse),
            entry(Siren.class, Siren::parse),
            entry(Siret.class, Siret::parse),
            entry(Uai.class, Uai::parse));

    private ValueTexts() {}

    /** Lets a method of a controller take any of them as a parameter. */
    static void addTo(FormatterRegistry parameters) {
        READERS.forEach((type, reader) -> add(parameters, type, reader));
    }

    /** Writes each of them in JSON as its text. */
    static JacksonModule json() {
        SimpleModule module = new SimpleModule("preau-values");
        READERS.keySet().forEach(type -> module.addSerializer(new TextSerializer(type)));
        return module;
    }

    /** The key of the French words that tell how such a text is made; empty when it is none of ours. */
    static Optional<String> expectation(@Nullable Class<?> type) {
        return Optional.ofNullable(type)
                .filter(READERS::containsKey)
                .map(known -> "api.expected." + known.getSimpleName());
    }

    @SuppressWarnings("unchecked") // the map pairs each type with a reader that makes it
    private static <T> void add(FormatterRegistry parameters, Class<T> type, Function<String, ?> reader) {
        Converter<String, T> converter = text -> (T) reader.apply(text);
        parameters.addConverter(String.class, type, converter);
    }

    private static final class TextSerializer extends StdSerializer<Object> {

        TextSerializer(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(value instanceof Period period ? period.code() : value.toString());
        }
    }
}
