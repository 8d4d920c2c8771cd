package org.yanbao.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yanbao.rules.source.RuleFile;

/** How parsed rules are kept on the disk. */
final class ParsedForm {
  private ParsedForm() {}

  static void writeFiles(List<RuleFile> files, DataOutputStream out) throws IOException {
    out.writeInt(files.size());
    for (RuleFile file : files) {
      text(file.name(), out);
      text(file.text(), out);
      out.writeInt(file.cells().size());
      for (Map.Entry<Integer, String> cell : file.cells().entrySet()) {
        out.writeInt(cell.getKey());
        text(cell.getValue(), out);
      }
    }
  }

  static List<RuleFile> readFiles(DataInputStream in) throws IOException {
    List<RuleFile> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = text(in);
      String text = text(in);
      Map<Integer, String> cells = new LinkedHashMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        int line = in.readInt();
        cells.put(line, text(in));
      }
      files.add(new RuleFile(name, text, cells));
    }
    return files;
  }

  static void writeRules(List<ParsedRule> rules, DataOutputStream out) throws IOException {
    out.writeInt(rules.size());
    for (ParsedRule rule : rules) {
      text(rule.name(), out);
      out.writeInt(rule.start());
      out.writeInt(rule.end());
      out.writeInt(rule.annotations().size());
      for (Map.Entry<String, String> annotation : rule.annotations().entrySet()) {
        text(annotation.getKey(), out);
        text(annotation.getValue(), out);
      }
      out.writeInt(rule.patterns().size());
      for (ConditionPattern pattern : rule.patterns()) {
        text(pattern.kind().name(), out);
        text(pattern.type(), out);
        out.writeInt(pattern.start());
        out.writeInt(pattern.constraints().size());
        for (String constraint : pattern.constraints()) {
          text(constraint, out);
        }
      }
    }
  }

  static List<ParsedRule> readRules(RuleFile file, DataInputStream in) throws IOException {
    List<ParsedRule> rules = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = text(in);
      int start = in.readInt();
      int end = in.readInt();
      Map<String, String> annotations = new LinkedHashMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        String key = text(in);
        annotations.put(key, text(in));
      }
      List<ConditionPattern> patterns = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        patterns.add(pattern(in));
      }
      rules.add(new ParsedRule(file, name, start, end, annotations, patterns));
    }
    return rules;
  }

  private static ConditionPattern pattern(DataInputStream in) throws IOException {
    ConditionPattern.Kind kind = ConditionPattern.Kind.valueOf(text(in));
    String type = text(in);
    int start = in.readInt();
    List<String> constraints = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      constraints.add(text(in));
    }
    return new ConditionPattern(kind, type, start, constraints);
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
