package fr.preau.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

class RoutesTest {

    @Test
    void aMethodAsksForTheRightOfItsController() {
        assertThat(Routes.rightOf(handler(new OperatorDesk(), "open"))).contains(Right.OPERATOR);
    }

    @Test
    void theRightOfTheMethodWinsOverThatOfItsController() {
        assertThat(Routes.rightOf(handler(new OperatorDesk(), "help"))).contains(Right.PUBLIC);
    }

    @Test
    void aControllerThatDeclaresNothingAsksForNoRightAndSoStaysClosed() {
        assertThat(Routes.rightOf(handler(new ForgottenDesk(), "open"))).isEmpty();
    }

    @Test
    void filesServedAsTheyAreArePublic() {
        assertThat(Routes.rightOf(new ResourceHttpRequestHandler())).contains(Right.PUBLIC);
    }

    @Test
    void anUnknownKindOfHandlerStaysClosed() {
        assertThat(Routes.rightOf(new Object())).isEmpty();
    }

    private static HandlerMethod handler(Object controller, String method) {
        try {
            return new HandlerMethod(controller, method);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    @Access(Right.OPERATOR)
    static class OperatorDesk {
        public void open() {}

        @Access(Right.PUBLIC)
        public void help() {}
    }

    static class ForgottenDesk {
        public void open() {}
    }
}
