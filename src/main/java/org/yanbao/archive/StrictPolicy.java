package org.yanbao.archive;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * The policy of ETSI EN 319 102-1 made strict for papers that nobody may change after signing:
 * whatever the default policy only warns of, overlays, annotations, attachments, is refused. The
 * state of revocation cannot be asked for offline and is not judged.
 */
final class StrictPolicy {
  private StrictPolicy() {}

  static ValidationPolicy make() {
    ConstraintsParameters parameters = defaults();
    BasicSignatureConstraints basic =
        parameters.getSignatureConstraints().getBasicSignatureConstraints();
    basic.setByteRange(fail());
    basic.setByteRangeCollision(fail());
    basic.setByteRangeAllDocument(fail());
    basic.setPdfSignatureDictionary(fail());
    basic.setPdfPageDifference(fail());
    basic.setPdfAnnotationOverlap(fail());
    basic.setPdfVisualDifference(fail());
    basic.setDocMDP(fail());
    basic.setFieldMDP(fail());
    basic.setSigFieldLock(fail());
    basic.setFormFillChanges(fail());
    basic.setAnnotationChanges(fail());
    basic.setUndefinedChanges(fail());
    withoutRevocation(basic);
    withoutRevocation(parameters.getTimestamp().getBasicSignatureConstraints());
    withoutRevocation(parameters.getRevocation().getBasicSignatureConstraints());
    return new EtsiValidationPolicy(parameters);
  }

  private static void withoutRevocation(BasicSignatureConstraints constraints) {
    withoutRevocation(constraints.getSigningCertificate());
    withoutRevocation(constraints.getCACertificate());
  }

  private static void withoutRevocation(CertificateConstraints constraints) {
    LevelConstraint ignore = new LevelConstraint();
    ignore.setLevel(Level.IGNORE);
    constraints.setRevocationDataAvailable(ignore);
    constraints.setAcceptableRevocationDataFound(ignore);
  }

  private static LevelConstraint fail() {
    LevelConstraint constraint = new LevelConstraint();
    constraint.setLevel(Level.FAIL);
    return constraint;
  }

  private static ConstraintsParameters defaults() {
    try (var in = StrictPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
      return ValidationPolicyFacade.newFacade().unmarshall(in);
    } catch (IOException | JAXBException | XMLStreamException | SAXException e) {
      throw new IllegalStateException("程序不完整：缺少签名验证策略，请重新安装", e);
    }
  }
}
