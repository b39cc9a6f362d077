package org.divisi.engrave;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/** What came of a sheet, in a form that travels between processes: paths do not. */
record Made(String sheet, List<String> files, List<Message> messages) implements Serializable {
  Made {
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }

  static Made failed(Sheet sheet, List<Message> messages, String why) {
    java.util.ArrayList<Message> all = new java.util.ArrayList<>(messages);
    all.add(Message.error(why));
    return new Made(sheet.name(), List.of(), all);
  }

  Engraving engraving() {
    return new Engraving(sheet, files.stream().map(Path::of).toList(), messages);
  }
}
