package fr.preau.territory;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the many parts of one page ask again and again, asked once: they then all speak of one state of the data. */
public final class OncePerPage {

    private OncePerPage() {}

    /**
     * The answer of the first time within the page that is being read; outside of one, and where something may be written, a new one
     * each time.
     *
     * @param key tells it from everything else that is asked
     */
    public static String ask(Class<?> key, Supplier<String> question) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !page.getRequest().getMethod().equals("GET")) {
            return question.get();
        }
        Object known = page.getAttribute(key.getName(), RequestAttributes.SCOPE_REQUEST);
        if (known instanceof String answer) {
            return answer;
        }
        String answer = question.get();
        page.setAttribute(key.getName(), answer, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }
}
