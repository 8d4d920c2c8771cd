package org.yanbao.archive;

/**
 * The place of one record in the output folder: two files beside each other.
 *
 * @param stem path relative to the output folder, forward slashes, without ending, for example
 *     {@code 2024/青原市测试局/findings-青原市测试局-2024-v2}
 */
public record Slot(String stem) {

  /** Path of the findings PDF, relative to the output folder. */
  public String pdf() {
    return stem + ".pdf";
  }

  /** Path of the same findings as json, relative to the output folder. */
  public String json() {
    return stem + ".json";
  }
}
