package org.yanbao.publish.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

  private static final Strip LINE = Strip.of(30, (pen, top) -> {});
  private static final Strip HEAD = Strip.of(10, (pen, top) -> {});

  @Test
  void a_heading_goes_to_the_next_page_with_its_lines() {
    Flow flow = new Flow(100, 0);
    flow.add(List.of(LINE, LINE, LINE.tied(), LINE));

    assertThat(flow.page(1)).hasSize(2);
    assertThat(flow.page(2)).hasSize(2);
  }

  @Test
  void the_head_of_a_table_stands_on_each_further_page() {
    Flow flow = new Flow(100, 0);
    flow.add(Collections.nCopies(7, LINE.under(HEAD)));

    assertThat(flow.pageCount()).isEqualTo(3);
    assertThat(flow.page(1).get(0).strip()).isSameAs(HEAD);
    assertThat(flow.page(1)).hasSize(4);
    assertThat(flow.page(2).get(0).strip()).isSameAs(HEAD);
    assertThat(flow.page(3).get(0).strip()).isSameAs(HEAD);
  }

  @Test
  void a_group_higher_than_a_page_is_parted_rather_than_lost() {
    Flow flow = new Flow(100, 0);
    flow.add(Strip.together(Collections.nCopies(10, LINE)));

    assertThat(flow.pageCount()).isEqualTo(4);
  }

  @Test
  void space_at_the_top_of_a_page_is_dropped() {
    Flow flow = new Flow(100, 0);
    flow.add(List.of(LINE, LINE, LINE, Strip.gap(20), LINE));

    assertThat(flow.page(2)).hasSize(1);
    assertThat(flow.page(2).get(0).top()).isEqualTo(100);
  }
}
