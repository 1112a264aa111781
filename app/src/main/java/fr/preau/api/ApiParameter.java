package fr.preau.api;

import java.util.List;

/**
 * What an address of the API can be asked with.
 *
 * @param inPath part of the address itself, hence mandatory
 * @param choices values it can take; empty when there are too many to list
 * @param example a value to begin with; empty when none is given
 */
public record ApiParameter(
        String name, String description, boolean inPath, boolean mandatory, List<String> choices, String example) {

    public ApiParameter {
        choices = List.copyOf(choices);
    }
}
