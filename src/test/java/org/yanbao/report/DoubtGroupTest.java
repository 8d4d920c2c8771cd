package org.yanbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yanbao.document.Place;

class DoubtGroupTest {
  @Test
  void what_is_said_of_several_pages_is_told_once_and_names_them_all() {
    List<DoubtGroup> groups =
        DoubtGroup.of(List.of(scanned(1), scanned(2), scanned(2), scanned(4)));

    assertThat(groups).containsExactly(new DoubtGroup("正文", "第1、2、4页是图片", List.of()));
  }

  @Test
  void what_differs_stays_apart_in_its_order() {
    ReadingDoubt table = new ReadingDoubt("表三", "少一行", Place.ofTable(2));

    assertThat(DoubtGroup.of(List.of(table, scanned(3), table)))
        .extracting(DoubtGroup::part, DoubtGroup::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("表三", "少一行"),
            org.assertj.core.groups.Tuple.tuple("正文", "第3页是图片"));
    assertThat(DoubtGroup.of(List.of(table, table)).get(0).places()).hasSize(1);
  }

  private static ReadingDoubt scanned(int page) {
    return new ReadingDoubt("正文", "第" + page + "页是图片", Place.UNKNOWN.onPage(page));
  }
}
