package fr.preau.people;

import jakarta.servlet.http.HttpServletResponse;

/** Pages that other sites may show in a frame: public ones, in which nothing can be done. All others refuse to be framed. */
public final class Embedding {

    private Embedding() {}

    /** Says before the answer is written that this page may stand in a frame of any site; all else stays as strict as it is. */
    public static void allow(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                ResponseHeaders.CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'", "frame-ancestors *"));
    }
}
