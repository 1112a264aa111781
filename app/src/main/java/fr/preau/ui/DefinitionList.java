package fr.preau.ui;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** Names and what they stand for, in two columns: the identity of a school. */
public record DefinitionList(List<Item> items) implements Component {

    public DefinitionList {
        items = List.copyOf(items);
    }

    public static DefinitionList empty() {
        return new DefinitionList(List.of());
    }

    public DefinitionList with(String term, String text) {
        return with(term, output -> output.writeUserContent(text));
    }

    /** Words that lead to another page. */
    public DefinitionList link(String term, String label, String address) {
        return with(term, new Anchor(label, address));
    }

    public DefinitionList with(String term, Content content) {
        List<Item> more = new ArrayList<>(items);
        more.add(new Item(term, content));
        return new DefinitionList(more);
    }

    /** A term and its definition. */
    public record Item(String term, Content definition) {}
}
