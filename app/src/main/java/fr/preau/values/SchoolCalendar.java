package fr.preau.values;

import java.time.LocalDate;
import java.time.Month;

/**
 * When the school year begins and ends, which depends on the territory. The bounds are those of statistics, in whole
 * months: the first day of class is set each year by decree and falls a little before or after.
 */
public enum SchoolCalendar {
    /** 1 September to 31 August: the rule, in metropolitan France and in most of the overseas territories. */
    SEPTEMBER_TO_AUGUST(Month.SEPTEMBER, 12),

    /** 1 February to 31 December: Nouvelle-Calédonie and Wallis-et-Futuna. January lies between two years. */
    FEBRUARY_TO_DECEMBER(Month.FEBRUARY, 11);

    private final Month firstMonth;
    private final int months;

    SchoolCalendar(Month firstMonth, int months) {
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The calendar of a territory, given by the code that its communes begin with ({@code 18}, {@code 974}, {@code 988}). */
    public static SchoolCalendar ofTerritory(String code) {
        return switch (code) {
            case "986", "988" -> FEBRUARY_TO_DECEMBER;
            default -> SEPTEMBER_TO_AUGUST;
        };
    }

    public static SchoolCalendar ofCommune(CommuneCode commune) {
        return ofTerritory(commune.territory());
    }

    /** The school year running on that day or, between two years, the one that has just ended. */
    public SchoolYear latestYearOn(LocalDate day) {
        boolean begun = day.getMonthValue() >= firstMonth.getValue();
        return new SchoolYear(begun ? day.getYear() : day.getYear() - 1, this);
    }

    LocalDate firstDay(int firstYear) {
        return LocalDate.of(firstYear, firstMonth, 1);
    }

    LocalDate lastDay(int firstYear) {
        return firstDay(firstYear).plusMonths(months).minusDays(1);
    }

    boolean endsInItsFirstYear() {
        return lastDay(2000).getYear() == 2000;
    }
}
