package org.divisi.engrave;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What came of a sheet, in a form that travels between processes: paths do not. */
record Made(String sheet, List<String> files, List<Message> messages) implements Serializable {
  Made {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }

  static Made failed(Sheet sheet, List<Message> messages, String why) {
    List<Message> all = new ArrayList<>(messages);
    all.add(Message.error(why));
    return new Made(sheet.name(), List.of(), all);
  }

  /** What came of the sheet, for who gave it to be engraved. */
  Engraving engraving(Sheet given) {
    return new Engraving(sheet, files.stream().map(Path::of).toList(), given.traced(messages));
  }
}
