package dev.depthsprint.workspace.call;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a window and its callers meet: a socket named after the workspace, in a folder that only
 * its owner can enter. It does not lie in the workspace, since network drives and USB sticks have
 * no sockets and paths of sockets must be short.
 */
public final class Meeting {

  /** Systems refuse longer paths of sockets, in bytes. */
  private static final int LONGEST = 100;

  /** A chain of more links than systems follow leads nowhere. */
  private static final int MOST_LINKS = 40;

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private Meeting() {}

  /**
   * @param workspace the folder of the workspace
   * @param temporary the folder for what need not last, as in {@code java.io.tmpdir}
   * @param user the person's name on this machine
   * @return empty where there is no safe place; then windows and commands do not find each other
   */
  public static Optional<Path> place(
      Path workspace, Map<String, String> environment, Path temporary, String user) {
    try {
      Path folder = folder(environment, temporary, user);
      Path socket = folder.resolve(name(workspace) + ".sock");
      boolean isShort = socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
      return isShort && isPrivate(folder) ? Optional.of(socket) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Where this process meets others. */
  public static Optional<Path> place(Path workspace) {
    return place(
        workspace,
        System.getenv(),
        Path.of(System.getProperty("java.io.tmpdir")),
        System.getProperty("user.name"));
  }

  private static Path folder(Map<String, String> environment, Path temporary, String user) {
    Path runtime = Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", ""));
    return runtime.isAbsolute() && Files.isDirectory(runtime)
        ? runtime.resolve("depth-sprint")
        : temporary.toAbsolutePath().resolve("depth-sprint-" + hash(user).substring(0, 8));
  }

  private static String name(Path workspace) throws IOException {
    return hash(real(workspace.toAbsolutePath().normalize(), MOST_LINKS).toString())
        .substring(0, 24);
  }

  /** The real path, also of a folder that is gone for now, with its stick or its network drive. */
  private static Path real(Path path, int mostLinks) throws IOException {
    if (Files.exists(path) || path.getParent() == null || mostLinks == 0) {
      return Files.exists(path) ? path.toRealPath() : path;
    }
    if (Files.isSymbolicLink(path)) {
      Path target = path.resolveSibling(Files.readSymbolicLink(path));
      return real(target.normalize(), mostLinks - 1);
    }
    return real(path.getParent(), mostLinks).resolve(path.getFileName());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Creates the folder where it is missing; false when anybody else may enter or has made it. */
  private static boolean isPrivate(Path folder) throws IOException {
    boolean knowsRights = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      FileAttribute<?>[] rights =
          knowsRights
              ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
              : new FileAttribute<?>[0];
      Files.createDirectory(folder, rights);
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return !knowsRights
        || Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(OWNER_ONLY)
            && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(me(folder));
  }

  private static Object me(Path folder) throws IOException {
    return folder
        .getFileSystem()
        .getUserPrincipalLookupService()
        .lookupPrincipalByName(System.getProperty("user.name"));
  }
}
