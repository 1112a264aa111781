package fr.preau.governance.relays;

import fr.preau.ui.PlainWords;
import fr.preau.values.PlaceId;

/**
 * By what a file knows posts: several may have the same.
 *
 * @param speciality without case and accents
 */
record PostKey(PostKind kind, PlaceId place, String speciality) {

    static PostKey of(Post post) {
        return new PostKey(post.kind(), post.place(), PlainWords.of(post.speciality()));
    }
}
