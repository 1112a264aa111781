package fr.preau.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a collection, as programs read it: {@code {"items": […], "total": n, "next": cursor or null}}.
 *
 * @param total items in the whole collection, at the moment of this page
 * @param next what to send as {@code cursor} to read on; null on the last page
 */
@JsonPropertyOrder({"items", "total", "next"})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CursorPage<T>(
        List<T> items, long total, @Nullable String next) {

    public CursorPage {
        items = List.copyOf(items);
    }
}
