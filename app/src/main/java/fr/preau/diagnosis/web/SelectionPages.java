package fr.preau.diagnosis.web;

import fr.preau.diagnosis.Design;
import fr.preau.diagnosis.selection.SelectionTerms;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of selections: a design, then terms. */
final class SelectionPages {

    static final String ROOT = DiagnosisPages.ROOT + "/selection";

    private SelectionPages() {}

    /** The selection that is proposed first. */
    static String selection(Design design) {
        return design.address(ROOT);
    }

    static String selection(Design design, SelectionTerms terms) {
        return address(ROOT, design, terms);
    }

    static String file(Design design, SelectionTerms terms, String suffix) {
        return address(ROOT + "." + suffix, design, terms);
    }

    /** Where it is frozen. */
    static String freezing(Design design, SelectionTerms terms) {
        return address(DecisionAddresses.NEW, design, terms);
    }

    /** Reasons are whatever somebody types: values are encoded strictly, each in a variable of its own. */
    private static String address(String path, Design design, SelectionTerms terms) {
        var address = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new HashMap<>();
        Stream.concat(design.parameters().stream(), terms.parameters().stream()).forEach(parameter -> {
            String variable = "v" + values.size();
            values.put(variable, parameter.value());
            address.queryParam(parameter.name(), "{" + variable + "}");
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
