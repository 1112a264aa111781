package fr.preau.values;

import java.math.BigDecimal;

/**
 * The social position index of a pupil or, as a mean, of a school: 45 to 185 on the scale in use since 2022 (DEPP).
 *
 * <p>Values of the former scale (38 to 179, until 2021) cannot be compared with these and are not read as such.
 */
public record Ips(BigDecimal value) implements Comparable<Ips> {

    /** @throws IllegalArgumentException below 45 or above 185 */
    public Ips {
        value = Decimals.between(value, 45, 185, "An IPS");
    }

    public static Ips of(String decimal) {
        return new Ips(new BigDecimal(decimal));
    }

    @Override
    public int compareTo(Ips other) {
        return value.compareTo(other.value);
    }
}
