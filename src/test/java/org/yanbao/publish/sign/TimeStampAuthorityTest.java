package org.yanbao.publish.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yanbao.publish.FindingsPdf;
import org.yanbao.publish.Letterhead;
import org.yanbao.publish.Samples;

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
  @EnumSource
  void an_authority_with_a_fault_is_refused_in_plain_words(TrustCentre.Fault fault) {
    try (TrustCentre centre = TrustCentre.open()) {
      refused(
          TimeStampAuthority.at(centre.faulty(fault)),
          switch (fault) {
            case WRONG_NONCE, WRONG_HASH -> "不是对本次请求的回答";
            case REFUSING -> "拒绝了请求";
            case FORBIDDEN -> "HTTP 403";
            case OUT_OF_ORDER -> "HTTP 503";
            case FORGED -> "签名无效";
          });
    }
  }

  @Test
  void a_unit_that_is_not_known_is_learned_and_a_farm_of_them_too() {
    try (TrustCentre centre = TrustCentre.open()) {
      Signer signer =
          Signer.with(centre.signer().signingKey(), Level.LTA, TimeStampAuthority.at(centre.tsa()));
      centre.units(3);
      FindingsPdf sheets = new FindingsPdf(signer, Letterhead.NONE);
      for (int i = 0; i < 3; i++) {
        byte[] sheet = sheets.write(Samples.clean(), List.of(), Instant.now());

        assertThat(sheet).isNotEmpty();
      }
    }
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
