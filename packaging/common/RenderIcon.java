import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Turns the icon's SVG into what each system wants: {@code 16.png} … {@code 512.png}, one {@code .ico}
 * for Windows and one {@code .icns} for macOS. It reads the few shapes that the icon is made of, so
 * that packaging needs no drawing program. Run with {@code java RenderIcon.java ICON.svg OUT_DIR}.
 */
final class RenderIcon {

  private static final double VIEW = 256;
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /** What an .icns file calls a PNG of each size. */
  private record AppleType(int size, String name) {}

  private static final List<AppleType> APPLE_TYPES =
      List.of(
          new AppleType(16, "icp4"),
          new AppleType(32, "icp5"),
          new AppleType(64, "icp6"),
          new AppleType(128, "ic07"),
          new AppleType(256, "ic08"),
          new AppleType(512, "ic09"));

  private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

  public static void main(String[] args)
      throws IOException, ParserConfigurationException, SAXException {
    Element icon =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of(args[0]).toFile())
            .getDocumentElement();
    Path out = Files.createDirectories(Path.of(args[1]));
    for (int size : SIZES) {
      Files.write(out.resolve(size + ".png"), png(icon, size));
    }
    try (var file = Files.newOutputStream(out.resolve("depth-sprint.ico"))) {
      writeIco(icon, file);
    }
    try (var file = Files.newOutputStream(out.resolve("depth-sprint.icns"))) {
      writeIcns(icon, file);
    }
  }

  private static byte[] png(Element icon, int size) throws IOException {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(size / VIEW, size / VIEW);
    for (var child = icon.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element shape) {
        draw(shape, graphics);
      }
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void draw(Element shape, Graphics2D graphics) {
    switch (shape.getTagName()) {
      case "rect" -> {
        double round = 2 * number(shape, "rx");
        graphics.setColor(Color.decode(shape.getAttribute("fill")));
        graphics.fill(
            new RoundRectangle2D.Double(
                number(shape, "x"),
                number(shape, "y"),
                number(shape, "width"),
                number(shape, "height"),
                round,
                round));
      }
      case "path" -> {
        graphics.setColor(Color.decode(shape.getAttribute("stroke")));
        graphics.setStroke(new BasicStroke((float) number(shape, "stroke-width")));
        graphics.draw(line(shape.getAttribute("d")));
      }
      default -> throw new IllegalArgumentException("the icon may not use " + shape.getTagName());
    }
  }

  /** A path of M, V and H with absolute coordinates. */
  private static Path2D line(String data) {
    var path = new Path2D.Double();
    var words = new Scanner(data);
    while (words.hasNext()) {
      switch (words.next()) {
        case "M" -> path.moveTo(words.nextDouble(), words.nextDouble());
        case "V" -> path.lineTo(path.getCurrentPoint().getX(), words.nextDouble());
        case "H" -> path.lineTo(words.nextDouble(), path.getCurrentPoint().getY());
        default -> throw new IllegalArgumentException("the icon may not use the path " + data);
      }
    }
    return path;
  }

  private static double number(Element shape, String name) {
    return Double.parseDouble(shape.getAttribute(name));
  }

  /** A directory of 16-byte entries, little-endian, before the PNGs. 256 is written as 0. */
  private static void writeIco(Element icon, OutputStream out) throws IOException {
    List<byte[]> images = new ArrayList<>();
    var directory =
        ByteBuffer.allocate(6 + 16 * WINDOWS_SIZES.size()).order(ByteOrder.LITTLE_ENDIAN);
    directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS_SIZES.size());
    int offset = directory.capacity();
    for (int size : WINDOWS_SIZES) {
      byte[] image = png(icon, size);
      directory.put((byte) size).put((byte) size).putShort((short) 0);
      directory.putShort((short) 1).putShort((short) 32).putInt(image.length).putInt(offset);
      offset += image.length;
      images.add(image);
    }
    out.write(directory.array());
    for (byte[] image : images) {
      out.write(image);
    }
  }

  /** Four letters and a length (big-endian, itself and the letters included) before each PNG. */
  private static void writeIcns(Element icon, OutputStream out) throws IOException {
    var body = new ByteArrayOutputStream();
    var data = new DataOutputStream(body);
    for (AppleType type : APPLE_TYPES) {
      byte[] image = png(icon, type.size());
      data.write(type.name().getBytes(StandardCharsets.US_ASCII));
      data.writeInt(8 + image.length);
      data.write(image);
    }
    var file = new DataOutputStream(out);
    file.writeBytes("icns");
    file.writeInt(8 + body.size());
    body.writeTo(file);
  }
}
