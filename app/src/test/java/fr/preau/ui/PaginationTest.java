package fr.preau.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaginationTest {

    @Test
    void saysWhereOneStands() {
        Pagination middle = Pagination.ofPage(3, 25, 353, page -> "/?page=" + page);
        assertThat(middle.first()).isEqualTo(51);
        assertThat(middle.last()).isEqualTo(75);
        assertThat(middle.previous()).contains("/?page=2");
        assertThat(middle.next()).contains("/?page=4");
    }

    @Test
    void endsWithTheList() {
        Pagination end = Pagination.ofPage(15, 25, 353, page -> "/?page=" + page);
        assertThat(end.last()).isEqualTo(353);
        assertThat(end.next()).isEmpty();
        assertThat(Pagination.ofPage(1, 25, 25, page -> "/").onOnePage()).isTrue();
    }
}
