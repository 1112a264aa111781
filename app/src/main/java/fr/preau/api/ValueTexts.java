package fr.preau.api;

import static java.util.Map.entry;

import fr.preau.values.CommuneCode;
import fr.preau.values.DepartmentCode;
import fr.preau.values.Period;
import fr.preau.values.PlaceId;
import fr.preau.values.PlaceKind;
import fr.preau.values.Siren;
import fr.preau.values.Siret;
import fr.preau.values.Uai;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The identifiers, periods and constants of the house as the texts that stand for them in addresses and in JSON:
 * {@code departement-18}, {@code not-published}.
 */
public final class ValueTexts {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.ofEntries(
            entry(CommuneCode.class, CommuneCode::parse),
            entry(DepartmentCode.class, DepartmentCode::parse),
            entry(Period.class, Period::parse),
            entry(PlaceId.class, PlaceId::parse),
            entry(PlaceKind.class, PlaceKind::ofSlug),
            entry(Siren.class, Siren::parse),
            entry(Siret.class, Siret::parse),
            entry(Uai.class, Uai::parse));

    private ValueTexts() {}

    /** Lets a method of a controller take any of them as a parameter. */
    static void addTo(FormatterRegistry parameters) {
        parameters.addConverterFactory(new ConstantReader());
        READERS.forEach((type, reader) -> add(parameters, type, reader));
    }

    /** Writes each of them in JSON as its text. */
    static JacksonModule json() {
        SimpleModule module = new SimpleModule("preau-values");
        module.addSerializer(new TextSerializer(Enum.class));
        READERS.keySet().forEach(type -> module.addSerializer(new TextSerializer(type)));
        return module;
    }

    /** The key of the French words that tell how such a text is made; empty when it is none of ours. */
    static Optional<String> expectation(@Nullable Class<?> type) {
        return Optional.ofNullable(type)
                .filter(READERS::containsKey)
                .map(known -> "api.expected." + known.getSimpleName());
    }

    /** A value of the house, or one of its constants, as its text. */
    public static String text(Object value) {
        return switch (value) {
            case Period period -> period.code();
            case PlaceKind kind -> kind.slug();
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> value.toString();
        };
    }

    @SuppressWarnings("unchecked") // the map pairs each type with a reader that makes it
    private static <T> void add(FormatterRegistry parameters, Class<T> type, Function<String, ?> reader) {
        Converter<String, T> converter = text -> (T) reader.apply(text);
        parameters.addConverter(String.class, type, converter);
    }

    /** Any constant by its text; PlaceKind has a reader of its own. */
    private static final class ConstantReader implements ConverterFactory<String, Enum<?>> {

        @Override
        public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> type) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> text(constant).equals(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "No %s is written \"%s\".".formatted(type.getSimpleName(), text)));
        }
    }

    private static final class TextSerializer extends StdSerializer<Object> {

        TextSerializer(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            json.writeString(text(value));
        }
    }
}
