package org.yanbao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {

  @ParameterizedTest
  @CsvSource({
    "云山县, 云山县人民政府, true",
    "云山县人民政府, 云山县, true",
    "青石镇, 青石镇人民政府, true",
    "云山县教育局, 云山县教育局, true",
    "云山县人民政府, 云山县人民政府办公室, false",
    "云山县, 云山市, false",
    "云山县数据局, 云山县政务服务局, false",
  })
  void a_government_goes_by_its_place_as_well(String one, String other, boolean same) {
    Agency first = new Agency(one, OrganType.UNKNOWN);
    assertThat(first.isSameAs(new Agency(other, OrganType.UNKNOWN))).isEqualTo(same);
  }
}
