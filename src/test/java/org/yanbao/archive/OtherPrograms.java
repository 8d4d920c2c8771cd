package org.yanbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Programs of others that judge what this one has signed. */
final class OtherPrograms {
  private OtherPrograms() {}

  /** The signature library's validator of a sheet, offline, told of the root only. */
  static PDFDocumentValidator library(byte[] sheet, X509Certificate root) {
    PDFDocumentValidator validator =
        new PDFDocumentValidator(new InMemoryDocument(sheet, "findings.pdf"));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setAIASource(null);
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(root));
    verifier.setTrustedCertSources(trusted);
    validator.setCertificateVerifier(verifier);
    return validator;
  }

  /** Fails unless openssl finds that somebody whom the root vouches for signed the content. */
  static void assertOpensslVerifies(Path signature, Path content, X509Certificate root, Path folder)
      throws IOException, InterruptedException, CertificateEncodingException {
    Path out = folder.resolve("out.bin");
    Said said =
        said(
            "openssl",
            "cms",
            "-verify",
            "-binary",
            "-inform",
            "DER",
            "-purpose",
            "any",
            "-in",
            signature.toString(),
            "-content",
            content.toString(),
            "-CAfile",
            pem(root, folder).toString(),
            "-out",
            out.toString());
    assertThat(said.code()).as(said.text()).isZero();
    assertThat(said.text()).containsIgnoringCase("Verification successful");
    assertThat(Files.mismatch(out, content)).isEqualTo(-1);
  }

  private static Path pem(X509Certificate root, Path folder)
      throws IOException, CertificateEncodingException {
    return Files.writeString(
        folder.resolve("root.pem"),
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(root.getEncoded())
            + "\n-----END CERTIFICATE-----\n");
  }

  /** What a program prints, and its code; the test is skipped where it is not installed. */
  static Said said(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }

  /** How a program ended and what it printed. */
  record Said(int code, String text) {}
}
