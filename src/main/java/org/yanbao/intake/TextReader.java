package org.yanbao.intake;

import java.io.IOException;
import java.util.Set;
import org.yanbao.document.Document;

/** Reads raw text: a paragraph a line, nothing trimmed and none left out. */
final class TextReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.TEXT);
  }

  @Override
  public Document read(SourceFile source) throws IOException, UnreadableException {
    DocumentBuilder builder = new DocumentBuilder();
    String text = MarkupFile.load(source.path(), builder);
    if (WhiteSpace.isBlank(text)) {
      throw new UnreadableException(UnreadableException.Kind.EMPTY, "文件里没有任何文字，请重新报送。");
    }
    text.lines().forEach(builder::addLine);
    return builder.build(source.mediaType(), Document.Properties.NONE);
  }
}
