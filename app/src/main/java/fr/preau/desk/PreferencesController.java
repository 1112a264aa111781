package fr.preau.desk;

import fr.preau.people.Access;
import fr.preau.people.Letters;
import fr.preau.people.Right;
import fr.preau.ui.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How one wants to be told. */
@Controller
@RequestMapping(DeskPages.PREFERENCES)
@Access(Right.SIGNED_IN)
class PreferencesController {

    private final Owner owner;
    private final Preferences preferences;
    private final Letters letters;

    PreferencesController(Owner owner, Preferences preferences, Letters letters) {
        this.owner = owner;
        this.preferences = preferences;
        this.letters = letters;
    }

    @GetMapping
    Screen form(@RequestParam(name = DeskPages.DONE, defaultValue = "") String done) {
        return owner.answer(person -> Screen.of(
                "desk/preferences", new PreferencesPage(preferences.of(person), letters.areSent(), !done.isEmpty())));
    }

    /** A pace that no screen offers leaves that kind as it is. */
    @PostMapping
    Screen choose(@RequestParam Map<String, String> typed) {
        return owner.answer(person -> {
            List<Preference> chosen = Arrays.stream(Kind.values())
                    .flatMap(kind -> Pace.find(typed.getOrDefault(PreferencesPage.pace(kind), ""))
                            .map(pace -> new Preference(kind, typed.containsKey(PreferencesPage.shown(kind)), pace))
                            .stream())
                    .toList();
            preferences.choose(person, chosen);
            return Screen.seeOther(DeskPages.done(DeskPages.PREFERENCES, "choix"));
        });
    }
}
