package org.yanbao.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks into the two containers that office formats share: zip and compound file. */
final class OfficeContainers {

  private static final int CONTENT_TYPES_BYTES = 1 << 16;
  private static final int MIMETYPE_BYTES = 100;

  private OfficeContainers() {}

  static String ofZip(Path file) throws IOException {
    try (ZipParts parts = new ZipParts(file)) {
      if (parts.has("[Content_Types].xml")) {
        return ofContentTypes(parts.head("[Content_Types].xml", CONTENT_TYPES_BYTES));
      }
      if (parts.has("mimetype")) {
        String type = parts.head("mimetype", MIMETYPE_BYTES).strip();
        return type.equals(MediaTypes.ODT + "-template") ? MediaTypes.ODT : type;
      }
      return parts.has("OFD.xml") ? MediaTypes.OFD : MediaTypes.ZIP;
    }
  }

  private static String ofContentTypes(String types) {
    // document, template, with or without macros: the body is the same
    if (types.contains("wordprocessingml.document.main+xml")
        || types.contains("wordprocessingml.template.main+xml")
        || types.contains("ms-word.document.macroEnabled.main+xml")
        || types.contains("ms-word.template.macroEnabledTemplate.main+xml")) {
      return MediaTypes.DOCX;
    }
    if (types.contains("spreadsheetml.") || types.contains("ms-excel.sheet")) {
      return MediaTypes.XLSX;
    }
    return types.contains("presentationml.") ? MediaTypes.PPTX : MediaTypes.ZIP;
  }

  static String ofCompound(Path file) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = compound.getRoot();
      if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
        return MediaTypes.OFFICE_PROTECTED;
      }
      if (root.hasEntry("WordDocument")) {
        return MediaTypes.DOC;
      }
      if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
        return MediaTypes.XLS;
      }
      if (root.hasEntry("PowerPoint Document")) {
        return MediaTypes.PPT;
      }
      return root.hasEntry("CONTENTS") ? MediaTypes.WORKS : MediaTypes.COMPOUND;
    }
  }
}
