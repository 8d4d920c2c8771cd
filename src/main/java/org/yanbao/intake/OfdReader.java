package org.yanbao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yanbao.document.Document;
import org.yanbao.intake.pdf.LaidOutPages;

/**
 * Reads OFD, the fixed layout of GB/T 33190-2016, by the positions of characters and lines; Tika
 * knows the format only by name. A page whose letters are drawn as shapes is noted as a picture.
 */
final class OfdReader implements FormatReader {

  private static final int MOST_PAGES = 600;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.OFD);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    try (ZipParts zip = new ZipParts(source.path())) {
      if (zip.has("Encryptions.xml")) {
        throw Intake.encrypted(null);
      }
      Entrance entrance = Entrance.of(zip);
      Structure structure = Structure.of(zip, entrance.root());
      if (structure.pages.isEmpty()) {
        throw new IOException("no pages");
      }
      if (structure.pages.size() > MOST_PAGES) {
        throw new TooLargeException("页数");
      }
      LaidOutPages pages = new LaidOutPages();
      int damaged = 0;
      for (String part : structure.pages) {
        Optional<OfdPage> page = page(zip, part);
        if (page.isPresent()) {
          page.get().draw(pages, structure.area, templates(zip, structure, page.get()));
        } else {
          pages.damagedPage();
          damaged++;
        }
      }
      if (damaged == structure.pages.size()) {
        throw new IOException("no page can be read");
      }
      if (entrance.documents() > 1) {
        pages.furtherDocuments(entrance.documents() - 1);
      }
      return pages.build(source.mediaType(), new Document.Properties(entrance.title(), ""));
    }
  }

  private static List<OfdPage> templates(ZipParts zip, Structure structure, OfdPage page)
      throws IOException {
    List<OfdPage> templates = new ArrayList<>();
    for (String id : page.templates()) {
      page(zip, structure.templates.getOrDefault(id, "")).ifPresent(templates::add);
    }
    return templates;
  }

  private static Optional<OfdPage> page(ZipParts zip, String part) throws IOException {
    try {
      Optional<InputStream> stream = zip.open(part);
      if (stream.isEmpty()) {
        return Optional.empty();
      }
      try (XmlCursor xml = new XmlCursor(stream.get())) {
        return Optional.of(OfdPageReader.read(xml));
      }
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** What the file says at its entrance: where the document begins, and its title. */
  private record Entrance(String root, String title, int documents) {

    static Entrance of(ZipParts zip) throws IOException {
      String root = "";
      String title = "";
      int documents = 0;
      try (XmlCursor xml = new XmlCursor(required(zip, "OFD.xml"))) {
        while (xml.next()) {
          documents += xml.isStart() && xml.name().equals("DocBody") ? 1 : 0;
          if (xml.isStart() && xml.name().equals("DocRoot") && root.isEmpty()) {
            root = content(xml);
          } else if (xml.isStart() && xml.name().equals("Title") && title.isEmpty()) {
            title = content(xml);
          }
        }
      }
      return new Entrance(root.startsWith("/") ? root.substring(1) : root, title, documents);
    }
  }

  /** Which parts are pages, in order, and which are templates. */
  private static final class Structure {
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private double[] area = {0, 0, 210, 297};

    static Structure of(ZipParts zip, String root) throws IOException {
      Structure structure = new Structure();
      String folder = root.substring(0, root.lastIndexOf('/') + 1);
      try (XmlCursor xml = new XmlCursor(required(zip, root))) {
        while (xml.next()) {
          if (!xml.isStart()) {
            continue;
          }
          String location = xml.attribute("BaseLoc");
          String part = location.startsWith("/") ? location.substring(1) : folder + location;
          switch (xml.name()) {
            case "Page" -> structure.pages.add(part);
            case "TemplatePage" -> structure.templates.put(xml.attribute("ID"), part);
            case "PhysicalBox" -> structure.area = OfdNumbers.box(content(xml), structure.area);
            default -> {
              // bookmarks, permissions
            }
          }
        }
      }
      return structure;
    }
  }

  private static InputStream required(ZipParts zip, String part) throws IOException {
    return zip.open(part).orElseThrow(() -> new IOException("part missing"));
  }

  /** The text of the present element. */
  static String content(XmlCursor xml) throws IOException {
    return xml.content().strip();
  }
}
