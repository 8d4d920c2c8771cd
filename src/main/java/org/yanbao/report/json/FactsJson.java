package org.yanbao.report.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.yanbao.report.AnnualReport;
import org.yanbao.report.CellKey;
import org.yanbao.report.FormCell;

/**
 * Writes and reads all facts of a report. What is written and read again is equal to what it was.
 * Thread-safe.
 */
public final class FactsJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          // Facts are their components; what they answer beside is computed from these.
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          // A report has some two hundred cells: their component names would be most of the text.
          .withConfigOverride(FormCell.class, FactsJson::withoutNames)
          .withConfigOverride(CellKey.class, FactsJson::withoutNames)
          .addModule(PlaceJson.module())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private FactsJson() {}

  private static void withoutNames(MutableConfigOverride type) {
    type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
  }

  /** The facts as UTF-8 JSON. */
  public static byte[] write(AnnualReport report) {
    try {
      return Writing.FACTS.writeValueAsBytes(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("facts are plain values", e);
    }
  }

  /**
   * The facts that were written.
   *
   * @throws IOException when the bytes are no facts, or facts of another version
   */
  public static AnnualReport read(byte[] json) throws IOException {
    return Reading.FACTS.readValue(json);
  }

  /** A process that reads files writes facts and reads none: it need not learn how. */
  private static final class Writing {
    private static final ObjectWriter FACTS = MAPPER.writerFor(AnnualReport.class);
  }

  /** What takes facts up need not learn how to write them. */
  private static final class Reading {
    private static final ObjectReader FACTS = MAPPER.readerFor(AnnualReport.class);
  }
}
