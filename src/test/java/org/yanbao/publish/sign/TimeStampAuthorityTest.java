package org.yanbao.publish.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampAuthorityTest {
  private static final byte[] HASH = new byte[32];

  @Test
  void a_token_holds_the_certificate_of_its_unit_and_no_other() {
    try (TrustCentre centre = TrustCentre.open()) {
      TimeStamp stamp = TimeStampAuthority.at(centre.tsa()).stamp(HASH);

      assertThat(SignerName.of(stamp.unit())).isEqualTo("测试时间戳服务器");
      assertThat(stamp.above()).hasSize(2);
    }
  }

  @Test
  void an_authority_that_keeps_silent_is_given_up_in_plain_words() {
    try (TrustCentre centre = TrustCentre.open()) {
      TimeStampAuthority silent =
          new TimeStampAuthority(URI.create(centre.silent()), Duration.ofSeconds(1));

      refused(silent, "1 秒内没有回答");
    }
  }

  @Test
  void an_authority_that_is_not_there_or_answers_nonsense_is_told_apart() {
    String gone;
    try (TrustCentre centre = TrustCentre.open()) {
      refused(TimeStampAuthority.at(centre.babbling()), "不是有效的时间戳");
      gone = centre.tsa();
    }
    refused(TimeStampAuthority.at(gone), "连接不上");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tsa", "ftp://host/tsa", "http://", "http://a b/"})
  void what_is_no_address_is_refused(String address) {
    assertThatThrownBy(() -> TimeStampAuthority.at(address))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining("写得不对");
  }

  private static void refused(TimeStampAuthority authority, String says) {
    assertThatThrownBy(() -> authority.stamp(HASH))
        .isInstanceOf(SigningException.class)
        .hasMessageContaining(says);
  }
}
