package org.yanbao.publish.sign;

/**
 * A time-stamp came from a unit that the signer does not know, as when an authority replaces its
 * certificate, or has several machines. What was being signed must be signed again by a signer who
 * knows the unit, see {@link Signer#knowing}.
 */
public final class UnitChanged extends SigningException {
  private static final long serialVersionUID = 1L;

  private final transient TimeStamp stamp;

  UnitChanged(TimeStamp stamp) {
    super("时间戳服务一再更换签发证书，签名没有完成：请稍后重新运行，或者向该服务的管理单位查询");
    this.stamp = stamp;
  }

  /** The time-stamp of that unit. */
  TimeStamp stamp() {
    return stamp;
  }
}
