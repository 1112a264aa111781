package fr.preau.indicators.checks;

import org.springframework.stereotype.Component;

/**
 * A figure says of which day it is. Where nobody said it on loading, the operator is told.
 *
 * <p>Example: a file of IPS sent without its date is shown, and listed.
 */
@Component
class NoVintageCheck implements PublicationCheck {

    @Override
    public CheckCode code() {
        return CheckCode.NO_VINTAGE;
    }

    @Override
    public String select() {
        return """
                select s.id as series, null::integer as subject, null::numeric as expected, null::numeric as found
                from checked_series c join indicators.series s on s.id = c.id
                join indicators.provenance p on p.import_id = s.import_id
                where p.vintage is null
                and not exists (select from indicators.formula_term f where f.indicator = s.indicator)""";
    }
}
