package fr.preau.indicators;

import java.util.List;
import java.util.UUID;

/** The dashboards that people follow, and which of them show other figures than when their followers were last told. */
public interface DashboardNews {

    /**
     * What changed since it was last asked: each is answered once. A dashboard that a follower may no longer read is not told to them, and
     * one that is new to them is not news yet.
     */
    List<Changed> takeChanged();

    /**
     * @param address of its page
     * @param digest tells this state of its figures from any other
     * @param followers the numbers of the people to be told
     */
    record Changed(String title, String address, String digest, List<UUID> followers) {

        public Changed {
            followers = List.copyOf(followers);
        }
    }
}
