package org.yanbao.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yanbao.report.OrganType;

class OrganTypesTest {

  @ParameterizedTest
  @CsvSource({
    "云山县人民政府, GOV",
    "青石镇人民政府, GOV",
    "白水乡政府, GOV",
    "云山县, GOV",
    "青石镇, GOV",
    "白水民族乡, GOV",
    "巴彦苏木, GOV",
    "云山市云北区人民政府, GOV",
    "云山自治州, GOV",
    "云山自治区人民政府, GOV",
    "云山县人民政府办公室, OFFICE",
    "云山省人民政府办公厅, OFFICE",
    "云山市政府办公室, OFFICE",
    "云山市政府办, OFFICE",
    "中共云山县委办公室, DEPT",
    "云山县委宣传部, DEPT",
    "云山县教育局, DEPT",
    "云山市发展和改革委员会, DEPT",
    "云山市国有资产监督管理委员会, DEPT",
    "云山市国资委, DEPT",
    "云山市卫生健康委员会, DEPT",
    "云山县信访办公室, DEPT",
    "云山县人防办, DEPT",
    "云山省教育厅, DEPT",
    "云山市人民政府研究室, DEPT",
    "云山市住房公积金管理中心, DEPT",
    "云山市城市管理委员会, DEPT",
    "云山市住房公积金管理委员会, DEPT",
    "佳木街, BRANCH",
    "云山县消防救援大队, DEPT",
    "云山县气象局, DEPT",
    "国家税务总局云山县税务局, DEPT",
    "云山县供销合作社, DEPT",
    "云山县残疾人联合会, DEPT",
    "云山大学, DEPT",
    "云山职业技术学院, DEPT",
    "云山水务集团有限公司, DEPT",
    "云山县第一中学, DEPT",
    "云山县人民医院, DEPT",
    "云山县市场监督管理所, DEPT",
    "云山海关, DEPT",
    "云山海关关区, DEPT",
    "云山市税务系统, DEPT",
    "云山经开区, BRANCH",
    "云山综保区, BRANCH",
    "云山临空经济区, BRANCH",
    "云山产业集聚区, BRANCH",
    "云山市人民政府驻北京办事处, DEPT",
    "云山街道办事处, BRANCH",
    "云山区青石街道, BRANCH",
    "云山街道办, BRANCH",
    "云山经济技术开发区管理委员会, BRANCH",
    "云山高新区管委会, BRANCH",
    "云山风景名胜区管理委员会, BRANCH",
    "云山地区行政公署, BRANCH",
    "云山经济开发区, BRANCH",
    "云山工业园区, BRANCH",
    "'', UNKNOWN",
    "云山之声, UNKNOWN",
    "青石村, UNKNOWN",
    "青石社区, UNKNOWN"
  })
  void tells_the_kind_by_the_name(String name, OrganType type) {
    assertThat(OrganTypes.of(name)).isEqualTo(type);
  }
}
