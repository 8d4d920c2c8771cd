package org.yanbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The options of a Java command line")
class JavaOptionsTest {
  @Test
  @DisplayName("end where the program is named, so that its own words are none")
  void endAtTheProgram() {
    assertThat(JavaOptions.of("java\0-Xmx1g\0-Da=b\0-jar\0yanbao.jar\0audit\0-Xlog\0"))
        .contains(List.of("-Xmx1g", "-Da=b"));
    assertThat(JavaOptions.of("java\0-cp\0a.jar\0-XX:+UseG1GC\0org.yanbao.cli.Main\0-q\0"))
        .contains(List.of("-XX:+UseG1GC"));
  }

  @Test
  @DisplayName("are left to the virtual machine where a word is not understood")
  void doubtIsLeftToTheMachine() {
    assertThat(JavaOptions.of("java\0--add-opens\0a/b=c\0-jar\0yanbao.jar\0")).isEmpty();
    assertThat(JavaOptions.of("java\0@options\0-jar\0yanbao.jar\0")).isEmpty();
  }

  @Test
  @DisplayName("choose a machine unless they are properties and sizes only")
  void choose() {
    assertThat(JavaOptions.choose(List.of("-Da=b", "-Xmx1g", "-Xms1g", "-Xss2m"))).isFalse();
    assertThat(JavaOptions.choose(List.of("-Da=b", "-XX:+UseG1GC"))).isTrue();
  }
}
