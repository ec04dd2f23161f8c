package dev.depthsprint.sprint.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address in a note that may be handed to a browser: http and https, and nothing else. */
public final class WebLink {

  private static final int LONGEST = 2_000;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebLink() {}

  /** The address; empty for one that no browser should be given, such as a file's or a script. */
  public static Optional<URI> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var uri = new URI(text.strip());
      boolean isWeb =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getHost() != null;
      return isWeb ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
