package org.divisi.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Draws lines, boxes, circles and words, as SVG that looks the same in each viewer. */
final class Drawing {
  /** Where words stand beside their point. */
  enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String word;

    Anchor(String word) {
      this.word = word;
    }
  }

  static final int LINE = 14;
  private static final int FONT = 11;

  private final int width;
  private final int height;
  private final StringBuilder out = new StringBuilder();

  Drawing(int width, int height) {
    this.width = width;
    this.height = height;
  }

  void line(double x1, double y1, double x2, double y2, String color) {
    out.append("  <line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1));
    out.append("\" x2=\"").append(number(x2)).append("\" y2=\"").append(number(y2));
    out.append("\" stroke=\"").append(color).append("\"/>\n");
  }

  void box(double x, double y, double width, double height, String fill) {
    out.append("  <rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
    out.append("\" fill=\"").append(fill).append("\" stroke=\"black\"/>\n");
  }

  void circle(double x, double y, double radius, String fill) {
    out.append("  <circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
    out.append("\" r=\"").append(number(radius)).append("\" fill=\"").append(fill);
    out.append("\" stroke=\"black\"/>\n");
  }

  void polygon(double[] xs, double[] ys, String fill) {
    out.append("  <polygon points=\"");
    for (int i = 0; i < xs.length; i++) {
      out.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
    }
    out.append("\" fill=\"").append(fill).append("\" stroke=\"black\"/>\n");
  }

  void words(double x, double y, String words, Anchor anchor) {
    out.append("  <text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    out.append("\" text-anchor=\"").append(anchor.word).append("\">");
    out.append(escaped(words)).append("</text>\n");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** At most two decimals, whatever the language of the machine. */
  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  Picture picture() {
    String size = "width=\"" + width + "\" height=\"" + height + "\"";
    String box = "viewBox=\"0 0 " + width + " " + height + "\"";
    return new Picture(
        width,
        height,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" %s %s font-family=\"sans-serif\" font-size=\"%d\">\n"
                .formatted(size, box, FONT)
            + "  <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
            + out
            + "</svg>\n");
  }
}
