package org.yanbao.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.yanbao.document.Box;
import org.yanbao.document.Place;

/**
 * A place as a short array, for every fact has one: the five counters, then the sheet where there
 * is one, then the four sides of the box where there is one.
 */
final class PlaceJson {
  private PlaceJson() {}

  static SimpleModule module() {
    return new SimpleModule("place")
        .addSerializer(Place.class, new Writer())
        .addDeserializer(Place.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Place> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Place.class);
    }

    @Override
    public void serialize(Place place, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartArray();
      json.writeNumber(place.page());
      json.writeNumber(place.paragraph());
      json.writeNumber(place.table());
      json.writeNumber(place.row());
      json.writeNumber(place.column());
      if (!place.sheet().isEmpty()) {
        json.writeString(place.sheet());
      }
      Box box = place.box();
      if (!box.equals(Box.NONE)) {
        json.writeNumber(box.x());
        json.writeNumber(box.y());
        json.writeNumber(box.width());
        json.writeNumber(box.height());
        if (place.confidence() > 0) {
          json.writeNumber(place.confidence());
        }
      }
      json.writeEndArray();
    }
  }

  private static final class Reader extends StdDeserializer<Place> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Place.class);
    }

    @Override
    public Place deserialize(JsonParser json, DeserializationContext context) throws IOException {
      int page = json.nextIntValue(0);
      int paragraph = json.nextIntValue(0);
      int table = json.nextIntValue(0);
      int row = json.nextIntValue(0);
      int column = json.nextIntValue(0);
      String sheet = "";
      Box box = Box.NONE;
      int confidence = 0;
      JsonToken next = json.nextToken();
      if (next == JsonToken.VALUE_STRING) {
        sheet = json.getText();
        next = json.nextToken();
      }
      if (next != JsonToken.END_ARRAY) {
        box = new Box(json.getFloatValue(), side(json), side(json), side(json));
        if (json.nextToken() != JsonToken.END_ARRAY) {
          confidence = json.getIntValue();
          json.nextToken();
        }
      }
      return new Place(page, sheet, paragraph, table, row, column, box, confidence);
    }

    private static float side(JsonParser json) throws IOException {
      json.nextToken();
      return json.getFloatValue();
    }
  }
}
