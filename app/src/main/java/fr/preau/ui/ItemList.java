package fr.preau.ui;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * A few things one under another, each with what is said about it: where a table would have one column.
 *
 * @param empty shown instead when there is nothing
 */
public record ItemList(List<Item> items, Optional<EmptyState> empty) implements Component {

    public ItemList {
        items = List.copyOf(items);
    }

    public static ItemList of(List<Item> items) {
        return new ItemList(items, Optional.empty());
    }

    public ItemList whenEmpty(EmptyState state) {
        return new ItemList(items, Optional.of(state));
    }

    /**
     * One of them.
     *
     * @param note a quiet line under its title; empty for none
     * @param badge its state, in a word or two
     * @param action what can be done with it there
     * @param fresh whether it has not been read yet
     */
    public record Item(Content title, String note, Optional<Badge> badge, Optional<Content> action, boolean fresh) {

        /** Something that has its page. */
        public static Item link(String label, String address) {
            return content(new Anchor(label, address));
        }

        public static Item content(Content title) {
            return new Item(title, "", Optional.empty(), Optional.empty(), false);
        }

        public Item note(String text) {
            return new Item(title, text, badge, action, fresh);
        }

        public Item badge(Badge other) {
            return new Item(title, note, Optional.of(other), action, fresh);
        }

        public Item action(Content other) {
            return new Item(title, note, badge, Optional.of(other), fresh);
        }

        public Item unread(boolean is) {
            return new Item(title, note, badge, action, is);
        }
    }
}
