package fr.preau.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.preau.people.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program that reads the API. */
public final class Program {

    private final Visitor visitor;

    private Program(Visitor visitor) {
        this.visitor = visitor;
    }

    public static Program at(int port) {
        return new Program(Visitor.at(port));
    }

    public HttpResponse<String> get(String address, String... headers) {
        return visitor.get(address, headers);
    }

    /** The JSON at this address, which must answer. */
    public JsonNode read(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The items of all the pages of a collection, whose total they must be. */
    public List<JsonNode> readAll(String address) {
        List<JsonNode> items = new ArrayList<>();
        String separator = address.contains("?") ? "&" : "?";
        JsonNode page = read(address);
        page.path("items").forEach(items::add);
        while (page.path("next").isString()) {
            page = read(address + separator + "cursor=" + page.path("next").asString());
            page.path("items").forEach(items::add);
        }
        assertThat(items).hasSize(page.path("total").asInt());
        return items;
    }

    /** One field of each item. */
    public List<String> readAll(String address, String field) {
        return readAll(address).stream()
                .map(item -> item.path(field).asString(""))
                .toList();
    }

    /** The lines of a file in CSV, the first one with the names of its columns. */
    public List<String> lines(String address) {
        HttpResponse<String> answer = get(address, "Accept", ApiFormat.CSV);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        return answer.body().lines().toList();
    }

    /** Why a request is refused, in French. */
    public String refusal(String address) {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return JsonMapper.shared().readTree(answer.body()).path("detail").asString();
    }

    /** Does the answer at this address hold while nothing changes? */
    public void assertKept(String address, String... headers) {
        HttpResponse<String> first = get(address, headers);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        List<String> again = new ArrayList<>(List.of(headers));
        again.add("If-None-Match");
        again.add(first.headers().firstValue("ETag").orElseThrow());
        HttpResponse<String> second = get(address, again.toArray(String[]::new));
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }
}
