package fr.preau.ui.web;

import org.springframework.stereotype.Component;

/** Addresses of the static files. */
@Component
class Assets {

    /**
     * @param path relative to {@code static/}, such as {@code "css/preau.css"}
     */
    String address(String path) {
        return "/" + path;
    }
}
