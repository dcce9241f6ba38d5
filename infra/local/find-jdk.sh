# Sourced by ./run and ./test: sets JAVA_HOME to a JDK 25 or newer and checks for Maven 3.8.7 or newer, or says in one line
# how to get them and ends the script.

jdk_version() {
  # The release file of a JDK says JAVA_VERSION="25.0.1"; without javac it is no JDK.
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* /opt/*jdk* /opt/*java* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${on_path%/bin/java}"; do
    [ -n "$home" ] || continue
    version=$(jdk_version "$home") || continue
    if [ "${version:-0}" -ge 25 ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Cần JDK 25 trở lên: tải Temurin 25 tại https://adoptium.net rồi đặt JAVA_HOME trỏ vào thư mục đã giải nén." >&2
  exit 1
}

find_maven() {
  needed="Cần Maven 3.8.7 trở lên: cài gói maven của hệ điều hành hoặc tải tại trang của Apache Maven."
  command -v mvn >/dev/null 2>&1 || { echo "$needed" >&2; exit 1; }
  found=$(mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  oldest=$(printf '%s\n3.8.7\n' "${found:-0}" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)
  [ "$oldest" = 3.8.7 ] || { echo "$needed" >&2; exit 1; }
}
