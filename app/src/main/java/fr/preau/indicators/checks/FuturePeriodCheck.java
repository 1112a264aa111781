package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * What has not begun has not been measured: a value for a period to come is a target, a forecast or a slip. It is looked at again
 * as a whole whenever something of its indicator and period is loaded, since a day may have begun it.
 *
 * <p>Example: in November 2026, a value «of December 2026» is not shown; one of November is.
 */
@Component
class FuturePeriodCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.FUTURE_PERIOD;
    }

    @Override
    public String needed() {
        return "s.first_day > cast(cast(:now as timestamptz) at time zone 'Europe/Paris' as date)";
    }

    @Override
    public String select() {
        return "select series, subject, null::numeric as expected, value as found from checked_value";
    }
}
