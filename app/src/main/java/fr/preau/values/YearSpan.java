package fr.preau.values;

import java.time.LocalDate;

/** Several civil years taken together, both ends included, as in a mean over 2022 to 2025. */
public record YearSpan(int firstYear, int lastYear) implements Period {

    /** @throws IllegalArgumentException if the last year is not after the first, or if one is not between 1800 and 2199 */
    public YearSpan {
        Years.require(firstYear);
        Years.require(lastYear);
        if (lastYear <= firstYear) {
            throw new IllegalArgumentException(
                    "The last year of a span comes after the first, received %d..%d".formatted(firstYear, lastYear));
        }
    }

    @Override
    public String code() {
        return firstYear + ".." + lastYear;
    }

    @Override
    public String label() {
        return "années " + firstYear + " à " + lastYear;
    }

    @Override
    public LocalDate firstDay() {
        return Years.firstDayOf(firstYear);
    }

    @Override
    public LocalDate lastDay() {
        return Years.lastDayOf(lastYear);
    }

    /** How many years it covers. */
    public int years() {
        return lastYear - firstYear + 1;
    }

    @Override
    public YearSpan next() {
        return new YearSpan(firstYear + years(), lastYear + years());
    }

    @Override
    public YearSpan previous() {
        return new YearSpan(firstYear - years(), lastYear - years());
    }

    @Override
    public String toString() {
        return code();
    }
}
