package fr.preau.people;

import static fr.preau.ui.Texts.t;

import fr.preau.people.accounts.People;
import fr.preau.people.audit.Actor;
import fr.preau.people.audit.Audit;
import fr.preau.people.audit.AuditKind;
import fr.preau.people.audit.Details;
import fr.preau.ui.Screen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The operator's door: following the one-time link, and leaving. */
@Controller
@RequestMapping(OperatorController.ADDRESS)
@Access(Right.PUBLIC)
class OperatorController {

    static final String ADDRESS = "/operateur";
    static final String WAY_OUT = ADDRESS + "/sortie";

    private final Operator operator;
    private final OperatorLinks links;
    private final BrowserSession session;
    private final People people;
    private final Audit audit;

    OperatorController(Operator operator, OperatorLinks links, BrowserSession session, People people, Audit audit) {
        this.operator = operator;
        this.links = links;
        this.session = session;
        this.people = people;
        this.audit = audit;
    }

    /** Following the link only asks to confirm: programs that preview links follow them too, and would use it up. */
    @GetMapping
    Screen door(
            @RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next) {
        ReturnAddress then = ReturnAddress.of(next);
        if (operator.isAsking()) {
            return Screen.of("people/inside", new InsidePage(then.path(), people.isEmpty()));
        }
        return token.isBlank()
                ? Screen.of("people/door", DoorPage.empty(then))
                : Screen.of("people/confirm", new ConfirmPage(token, then.path()));
    }

    @PostMapping
    @Limited(Pace.SIGN_IN)
    Screen enter(
            @RequestParam(name = OneTimeToken.PARAMETER, defaultValue = "") String token,
            @RequestParam(name = ReturnAddress.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReturnAddress then = ReturnAddress.of(next);
        return switch (links.use(OneTimeToken.pasted(token))) {
            case ACCEPTED -> {
                session.openForOperator(request, response);
                yield Screen.seeOther(then.path());
            }
            case ALREADY_USED -> refused(token, then, "people.refused.used");
            case EXPIRED -> refused(token, then, "people.refused.expired");
            case UNKNOWN -> refused(token, then, "people.refused.unknown");
        };
    }

    @PostMapping("/sortie")
    Screen leave(HttpServletRequest request) {
        if (operator.isAsking()) {
            audit.write(AuditKind.OPERATOR_LEFT, Actor.OPERATOR, Details.none());
        }
        session.close(request);
        return Screen.seeOther("/");
    }

    private static Screen refused(String token, ReturnAddress then, String reason) {
        return Screen.of("people/door", new DoorPage(token, t(reason), then.path()))
                .status(403);
    }
}
