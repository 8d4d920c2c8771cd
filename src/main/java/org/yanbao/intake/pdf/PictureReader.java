package org.yanbao.intake.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.yanbao.document.Document;

/**
 * Reads files that are pictures of pages: PNG, JPEG, TIFF (with several pages), BMP, GIF. A picture
 * is taken for a page of A4.
 */
public final class PictureReader {

  private static final float PAGE_WIDTH = 8.27f;
  private static final float PAGE_HEIGHT = 11.69f;
  private static final long MOST_PIXELS = 60_000_000;
  private static final float MOST_DPI = 300;
  private static final float LEAST_DPI = 200;
  private static final float INCH = 72;

  private final ScanReader scans;

  /** A reader that hands its pictures on. */
  public PictureReader(ScanReader scans) {
    this.scans = scans;
  }

  /**
   * Reads a file.
   *
   * @param mediaType what its bytes are
   * @throws IOException if it is no picture, or beyond the limits
   */
  public Document read(Path file, String mediaType) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader for this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        int count = reader.getNumImages(true);
        List<PageContent> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          pages.add(page(i + 1));
        }
        PageNotes notes = new PageNotes();
        List<PageContent> read = scans.read(pages, number -> draw(reader, number), notes);
        return new Document(
            mediaType, PageBodies.blocks(read, notes), notes.notes(), Document.Properties.NONE);
      } finally {
        reader.dispose();
      }
    }
  }

  private static PageContent page(int number) {
    Area area = new Area(0, 0, PAGE_WIDTH * INCH, PAGE_HEIGHT * INCH);
    return new PageContent(
        number, area, List.of(), List.of(), List.of(), List.of(area), 0, List.of(), List.of());
  }

  private static PagePictures.Picture draw(ImageReader reader, int number) throws IOException {
    long width = reader.getWidth(number - 1);
    long height = reader.getHeight(number - 1);
    if (width * height > MOST_PIXELS) {
      throw new IOException("picture of " + width + " by " + height);
    }
    BufferedImage picture = reader.read(number - 1);
    boolean lying = width > height;
    float dpi =
        Math.min(
            width / (lying ? PAGE_HEIGHT : PAGE_WIDTH),
            height / (lying ? PAGE_WIDTH : PAGE_HEIGHT));
    float wanted = Math.max(LEAST_DPI, Math.min(MOST_DPI, dpi));
    return new PagePictures.Picture(picture, dpi).atResolution(wanted);
  }
}
