# shellcheck shell=bash
# What the launcher and the packaging scripts share. Keeps to bash 3.2, which macOS has; source it, it does nothing.

readonly JAVA_NEEDED=25

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 2
}

# --- JDK ----------------------------------------------------------------------------------------------------------

# Is there a JDK in folder $1 that is new enough? Its release file says so; asking java itself takes 40 ms.
new_enough() {
  local line major
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        line=${line#*=}
        line=${line//\"/}
        major=${line%%[!0-9]*}
        [ "${major:-0}" -ge "$JAVA_NEEDED" ]
        return
        ;;
    esac
  done <"$1/release"
  return 1
}

# Prints what symbolic link $1 finally leads to. macOS has no readlink -f before version 12.
behind_links() {
  local file=$1 link
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=${file%/*}/$link ;;
    esac
  done
  printf '%s' "$file"
}

jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  java=$(behind_links "$java")
  printf '%s' "${java%/bin/java}"
}

# Sets jdk to the folder of the first JDK that is new enough.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/* /opt/java/* /opt/jdk/* /opt/jvm/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.gradle/jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && new_enough "$candidate"; then
      jdk=$candidate
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ] && candidate=$(/usr/libexec/java_home -F -v "$JAVA_NEEDED+" 2>/dev/null) &&
    new_enough "$candidate"; then
    # shellcheck disable=SC2034 # read by whoever sources this file
    jdk=$candidate
    return 0
  fi
  stop "Depth Sprint needs a JDK $JAVA_NEEDED or newer, and there is none in JAVA_HOME, on the PATH or in the usual" \
    "folders (/usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks, /Library/Java, Homebrew):" \
    "install one, for example from https://adoptium.net, or set JAVA_HOME to it."
}

# Maven on that JDK, with the caller's standard input left alone. It says what went wrong and nothing else: its own
# libraries would warn, and even in batch mode it resets colours.
maven() {
  JAVA_HOME=$jdk MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" \
    mvn -q -B "$@" </dev/null 2>&1 | sed $'s/\e\\[[0-9;]*m//g'
}

check_maven() {
  command -v mvn >/dev/null || stop "Building Depth Sprint needs Maven: install it (Debian and Ubuntu:" \
    "apt-get install maven, macOS: brew install maven, or https://maven.apache.org) and start again."
}

# --- System packages ----------------------------------------------------------------------------------------------

on_linux() { [ "$(uname -s)" = Linux ]; }

# Is shared library $1 where the loader looks?
has_library() {
  local found
  for found in /usr/lib/*/"$1" /usr/lib64/"$1" /usr/lib/"$1" /lib/*/"$1" /usr/local/lib/"$1"; do
    [ -e "$found" ] && return 0
  done
  { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -q "[[:space:]]$1 "
}

# JavaFX's window code links against these two; the rest of what it needs comes with them.
has_window_libraries() { has_library libgtk-3.so.0 && has_library libXtst.so.6; }

# Installs Debian packages $2… as root, and says why ($1) and that it does; anybody else is told the one command.
install_packages() {
  local why=$1 log
  shift
  [ "$(id -u)" = 0 ] || stop "$why; run: sudo apt-get install $*"
  say "$why; installing $* …"
  log=$(mktemp)
  # On a fresh machine the package lists are empty until the first update.
  { apt_install "$@" || { apt-get update && apt_install "$@"; }; } >"$log" 2>&1 </dev/null || {
    cat "$log" >&2
    rm -f "$log"
    stop "Installing $* failed; what apt-get said about it stands above."
  }
  rm -f "$log"
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

# Sees to it that a window can open, or stops with what to run.
check_window_libraries() {
  local why='The window needs GTK 3, which is not installed'
  has_window_libraries && return 0
  if command -v apt-get >/dev/null; then
    install_packages "$why" libgtk-3-0
    has_window_libraries || stop "The package libgtk-3-0 is installed, but libgtk-3.so.0 or libXtst.so.6 is still missing."
  elif command -v dnf >/dev/null; then
    stop "$why; run: sudo dnf install gtk3 libXtst"
  elif command -v pacman >/dev/null; then
    stop "$why; run: sudo pacman -S gtk3 libxtst"
  elif command -v zypper >/dev/null; then
    stop "$why; run: sudo zypper install libgtk-3-0 libXtst6"
  else
    stop "$why: install libgtk-3.so.0 and libXtst.so.6 with this system's package manager."
  fi
}

# A virtual display to watch a window on.
check_virtual_display() {
  check_window_libraries
  command -v Xvfb >/dev/null && return 0
  command -v apt-get >/dev/null || stop "A virtual display needs the program Xvfb; install it and start again."
  install_packages "A virtual display needs Xvfb, which is not installed" xvfb
}
