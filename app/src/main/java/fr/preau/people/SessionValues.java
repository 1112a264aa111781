package fr.preau.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session holds is stored. Only the few types that we put there are read back, so that writing to the table
 * runs no code here; what can no longer be read, after an upgrade, counts as absent and merely signs its holder out.
 */
final class SessionValues {

    private static final Logger LOG = LoggerFactory.getLogger(SessionValues.class);
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "maxbytes=65536;maxdepth=12;maxarray=1000;java.lang.*;java.util.*;java.time.*;org.springframework.security.**;!*");

    private SessionValues() {}

    static ConversionService conversion() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new Reader());
        return conversion;
    }

    private static final class Reader implements Converter<byte[], @Nullable Object> {

        @Override
        public @Nullable Object convert(byte[] stored) {
            try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(stored))) {
                input.setObjectInputFilter(OURS);
                return input.readObject();
            } catch (IOException | ClassNotFoundException unreadable) {
                LOG.warn("A session value cannot be read back and is taken as absent: {}", unreadable.toString());
                return null;
            }
        }
    }
}
