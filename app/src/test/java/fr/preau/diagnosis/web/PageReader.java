package fr.preau.diagnosis.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages, and asks again for those that are still computing, as the browser does. */
record PageReader(MockMvc browser) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Document read(String address) throws Exception {
        return Jsoup.parse(browser.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    /** @param computing what the page says until it knows */
    Document readOnceKnown(String address, String computing) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        Document page = read(address);
        while (page.text().contains(computing) && Instant.now().isBefore(end)) {
            page = read(address);
        }
        return page;
    }

    /** A field of an answer that scripts read. */
    String field(String address, String name) throws Exception {
        return JsonMapper.shared()
                .readTree(browser.perform(get(URI.create(address)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .path(name)
                .asString();
    }
}
