package org.yanbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Reads the record that travels inside a findings PDF; for sheets whose signature holds. */
final class SheetContent {
  private static final String RECORD = "findings.json";

  private SheetContent() {}

  /**
   * The bytes of the attached {@code findings.json}.
   *
   * @return empty where none is attached
   * @throws IOException when the PDF cannot be read
   */
  static Optional<byte[]> record(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
      Map<String, PDComplexFileSpecification> files = tree == null ? null : tree.getNames();
      if (files == null) {
        return Optional.empty();
      }
      for (PDComplexFileSpecification file : files.values()) {
        if (RECORD.equals(file.getFile()) && file.getEmbeddedFile() != null) {
          return Optional.of(file.getEmbeddedFile().toByteArray());
        }
      }
      return Optional.empty();
    }
  }
}
