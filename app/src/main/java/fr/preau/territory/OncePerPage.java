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
        return ask(key, "", String.class, question);
    }

    /**
     * As {@link #ask(Class, Supplier)}, for something that is asked of several things.
     *
     * @param of the thing
     */
    public static <T> T ask(Class<?> key, Object of, Class<T> type, Supplier<T> question) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page)
                || !page.getRequest().getMethod().equals("GET")) {
            return question.get();
        }
        String name = key.getName() + " " + of;
        Object known = page.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T answer = question.get();
        page.setAttribute(name, answer, RequestAttributes.SCOPE_REQUEST);
        return answer;
    }
}
