package org.yanbao.bench;

import java.util.List;

/**
 * An agency that does not exist.
 *
 * @param place the place it is of, with 县, 区 or 市
 * @param office its own part of the name
 */
record MadeUpAgency(String place, String office) {
  private static final String FIRST = "临澄枫柳望岚江云锦沧泽霁昀沅汀桐栖屿蕲璟瀚珑珩禾";
  private static final String SECOND = "浦渡汀澜岭溪埠川塘屏岫洲原坪湾垣港桥泉峪坞圩淀崖";
  private static final List<String> KINDS = List.of("县", "区", "市");
  private static final List<String> OFFICES =
      List.of(
          "水务局",
          "财政局",
          "民政局",
          "教育局",
          "卫生健康局",
          "应急管理局",
          "交通运输局",
          "农业农村局",
          "审计局",
          "统计局",
          "司法局",
          "文化和旅游局",
          "自然资源局",
          "生态环境局",
          "住房和城乡建设局",
          "市场监督管理局",
          "医疗保障局",
          "信访局",
          "林业局",
          "城市管理局",
          "商务局",
          "科学技术局",
          "人力资源和社会保障局",
          "退役军人事务局");

  /** The agency of that number; each of the first forty thousand is another. */
  static MadeUpAgency of(int number) {
    int rest = number;
    String office = OFFICES.get(rest % OFFICES.size());
    rest /= OFFICES.size();
    char second = SECOND.charAt((rest + number) % SECOND.length());
    rest /= SECOND.length();
    char first = FIRST.charAt((rest + number) % FIRST.length());
    rest /= FIRST.length();
    return new MadeUpAgency("" + first + second + KINDS.get(rest % KINDS.size()), office);
  }

  String name() {
    return place + office;
  }
}
